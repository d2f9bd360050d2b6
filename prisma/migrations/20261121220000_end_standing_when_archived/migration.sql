-- An archived account stands nowhere: lists and counts read `standing` alone and need not ask. Taken back from the archive, it is assessed anew.
create or replace function account_updates_standing() returns trigger language plpgsql as $$
begin
  delete from standing s using now_rows n where s.org_id = n.org_id and s.account_id = n.id and n.archived_at is not null;
  update standing s set owner_id = n.owner_id, territory_id = n.territory_id, kind = n.kind, type = n.type, time_zone = n.time_zone
    from now_rows n join old_rows o on o.org_id = n.org_id and o.id = n.id
    where s.org_id = n.org_id and s.account_id = n.id
      and (o.owner_id, o.territory_id, o.kind, o.type, o.time_zone) is distinct from (n.owner_id, n.territory_id, n.kind, n.type, n.time_zone);
  return null;
end
$$;
delete from standing s using account a where a.org_id = s.org_id and a.id = s.account_id and a.archived_at is not null;
