-- The list shows the sentence and the blind spots of every row; unpacking a whole assessment for each costs more than the rest of the page.
alter table standing add column why jsonb, add column blind_spots jsonb;
update standing set why = assessment -> 'why', blind_spots = assessment -> 'blindSpots';
alter table standing alter column why set not null, alter column blind_spots set not null;

-- A zone that PostgreSQL does not know would fail every list that has the account in it, not only the account.
create function is_time_zone(name text) returns boolean language plpgsql immutable as $$
begin
  perform timestamptz 'epoch' at time zone name;
  return true;
exception when invalid_parameter_value then
  return false;
end
$$;
alter table account add constraint account_time_zone_check check (is_time_zone(time_zone));
alter table organization add constraint organization_time_zone_check check (is_time_zone(time_zone));
