-- Who asks, in one round trip: it is asked at every request (packages/data/src/entrance/identify.ts). None of these is a
-- security definer: each sets the tenant itself and then sees no more than the server's role may.

-- The territories that a person covers on a day, and all below them.
create function covered_territories(org uuid, person uuid, today date) returns uuid[] language sql stable as $$
  with recursive covered as (
    select a.territory_id as id from territory_assignment a
      where a.org_id = org and a.person_id = person and a.starts_on <= today and (a.ends_on is null or a.ends_on > today)
    union
    select t.id from territory t join covered c on t.org_id = org and t.parent_id = c.id
  )
  select coalesce(array_agg(id order by id), '{}') from covered
$$;

-- A person of an organization with what decides what they see; `territoryIds` only where their role looks at territories.
create function member_as_json(org uuid, person uuid, acting_role text, as_of timestamptz) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'organization', jsonb_build_object('id', o.org_id, 'name', o.name, 'currency', o.currency, 'timeZone', o.time_zone, 'isDemo', o.is_demo, 'settings', o.settings),
    'person', case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name, 'email', p.email, 'role', p.role) end,
    'territoryIds', case when acting_role = 'manager' or (acting_role = 'rep' and o.settings->'repsSeeTerritory' = 'true')
      then to_jsonb(covered_territories(o.org_id, p.id, (as_of at time zone o.time_zone)::date)) else '[]' end)
  from organization o left join person p on p.org_id = o.org_id and p.id = person and p.is_active
  where o.org_id = org
$$;

-- The user of a session and whom they are where it stands. Sessions end by the real clock, assignments by the request's.
create function identify(session_token text, as_of timestamptz) returns jsonb language plpgsql as $$
declare
  found_session record;
  found_person record;
begin
  select s.user_id, s.org_id::uuid as org_id into found_session from auth_session s where s.token = session_token and s.expires_at > now();
  if not found then
    return null;
  end if;
  perform set_config('app.org_id', coalesce(found_session.org_id::text, ''), true);
  select p.id, p.role into found_person from person p where p.org_id = found_session.org_id and p.user_id = found_session.user_id and p.is_active;
  return jsonb_build_object('userId', found_session.user_id, 'member',
    case when found_person.id is not null then member_as_json(found_session.org_id, found_person.id, found_person.role, as_of) end);
end
$$;

-- Whom an API key stands for; the key names its organization, its secret proves it.
create function identify_key(org uuid, hash text, as_of timestamptz) returns jsonb language plpgsql as $$
declare
  found_key record;
begin
  perform set_config('app.org_id', org::text, true);
  select k.id, k.role, k.person_id, k.last_used_at into found_key from api_key k where k.org_id = org and k.secret_hash = hash and k.revoked_at is null;
  if not found then
    return null;
  end if;
  if found_key.last_used_at is null or found_key.last_used_at < now() - interval '1 minute' then
    update api_key k set last_used_at = now() where k.org_id = org and k.id = found_key.id;
  end if;
  return jsonb_build_object('keyId', found_key.id, 'role', found_key.role, 'personId', found_key.person_id,
    'member', member_as_json(org, found_key.person_id, found_key.role, as_of));
end
$$;
