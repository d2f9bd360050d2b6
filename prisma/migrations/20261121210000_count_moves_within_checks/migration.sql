-- A check looks at the row that is to be inserted before `on conflict` turns it into an update: a negative change never got
-- that far. So each place is made first, empty, and changed then; in key order, as before.
create or replace function standing_counts_moved() returns trigger language plpgsql as $$
begin
  insert into standing_count as c (org_id, territory_id, owner_id, kind, level, accounts)
    select org_id, territory_id, coalesce(owner_id, '00000000-0000-0000-0000-000000000000'), kind, level, 0
      from now_rows group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
    on conflict (org_id, territory_id, owner_id, kind, level) do nothing;
  update standing_count c set accounts = c.accounts + d.change
    from (
      select org_id, territory_id, owner_id, kind, level, sum(change)::int as change
      from (
        select org_id, territory_id, coalesce(owner_id, '00000000-0000-0000-0000-000000000000') as owner_id, kind, level, 1 as change from now_rows
        union all
        select org_id, territory_id, coalesce(owner_id, '00000000-0000-0000-0000-000000000000'), kind, level, -1 from old_rows
      ) changes
      group by 1, 2, 3, 4, 5 having sum(change) <> 0 order by 1, 2, 3, 4, 5
    ) d
    where (c.org_id, c.territory_id, c.owner_id, c.kind, c.level) = (d.org_id, d.territory_id, d.owner_id, d.kind, d.level);
  return null;
end
$$;
