-- With these two the ranked list, its filters and its counts read `standing` alone: joined on two columns that belong together,
-- PostgreSQL expects far too few rows and sorts a whole organization for one page (docs/decisions/005-ranked-list.md).
alter table standing add column type text, add column time_zone text;
update standing s set type = a.type, time_zone = a.time_zone from account a where a.org_id = s.org_id and a.id = s.account_id;
alter table standing alter column type set not null, alter column time_zone set not null;

create or replace function standing_copies_account() returns trigger language plpgsql as $$
begin
  -- the lock makes a reassignment wait, or be waited for: the copy can't miss it
  select owner_id, territory_id, kind, type, time_zone into new.owner_id, new.territory_id, new.kind, new.type, new.time_zone
    from account where org_id = new.org_id and id = new.account_id for share;
  return new;
end
$$;

create or replace function account_updates_standing() returns trigger language plpgsql as $$
begin
  update standing s set owner_id = n.owner_id, territory_id = n.territory_id, kind = n.kind, type = n.type, time_zone = n.time_zone
    from now_rows n join old_rows o on o.org_id = n.org_id and o.id = n.id
    where s.org_id = n.org_id and s.account_id = n.id
      and (o.owner_id, o.territory_id, o.kind, o.type, o.time_zone) is distinct from (n.owner_id, n.territory_id, n.kind, n.type, n.time_zone);
  return null;
end
$$;

-- The assessment, two thirds of a row, goes out of line: whoever counts or sorts an organization reads the rest only.
alter table standing set (toast_tuple_target = 1024);
alter table standing alter column why set storage main, alter column blind_spots set storage main, alter column interval_rule set storage main;

-- Folding a name costs more than all else in a search: it is done once, when the name is written.
alter table account add column search_text text collate "C" not null default '';
create function account_is_found_by() returns trigger language plpgsql as $$
begin
  new.search_text := folded(new.name || ' ' || coalesce(new.external_id, ''));
  return new;
end
$$;
create trigger account_is_found_by before insert or update of name, external_id on account for each row execute function account_is_found_by();
update account set name = name;

-- CreateIndex
CREATE INDEX "standing_org_id_whitespace_count_account_id_idx" ON "standing"("org_id", "whitespace_count", "account_id");

-- CreateIndex
CREATE INDEX "standing_org_id_held_order_account_id_idx" ON "standing"("org_id", "held_order", "account_id");
