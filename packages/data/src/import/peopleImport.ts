import type { PersonRecord } from "@revisit/domain/import/records";
import { sql } from "../database/sql.ts";
import { repeated, UNKNOWN_TERRITORY } from "./checks.ts";
import type { FileImport } from "./fileImport.ts";

const DEFAULT_WEEKLY_CAPACITY = 6;

/**
 * One row a person and territory. The territories of the file replace those a person in it had; a person that the file does
 * not name keeps theirs. The first row of a person says name, role and capacity.
 */
export const PEOPLE_IMPORT: FileImport<PersonRecord> = {
  staged: { email: "text", name: "text", role: "text", territoryCode: "text", weeklyCapacity: "integer" },
  checks: [repeated("duplicate_row", "email", ["email", "coalesce(territory_code, '')"]), UNKNOWN_TERRITORY],
  store: (given, { today }) => sql`
    with named as (
      select distinct on (email) id, email, name, role, weekly_capacity from incoming order by email, line
    ), stored as (
      insert into person as t (org_id, id, email, name, role, weekly_capacity)
      select current_setting('app.org_id')::uuid, id, email, name, role, coalesce(weekly_capacity, ${DEFAULT_WEEKLY_CAPACITY}) from named
      on conflict (org_id, email) do update
        set name = excluded.name, role = excluded.role, version = t.version + 1,
            weekly_capacity = case when ${given.has("weeklyCapacity")} then excluded.weekly_capacity else t.weekly_capacity end
        where (t.name, t.role) is distinct from (excluded.name, excluded.role)
           or (${given.has("weeklyCapacity")} and t.weekly_capacity <> excluded.weekly_capacity)
      returning id, email, (xmax = 0) as is_new
    ), wanted as (
      select i.line, i.id as assignment_id, coalesce(s.id, p.id) as person_id, t.id as territory_id, s.is_new
      from incoming i
      left join stored s on s.email = i.email
      left join person p on p.email = i.email
      left join territory t on t.code = i.territory_code
    ), assigned as (
      insert into territory_assignment as a (org_id, id, territory_id, person_id, starts_on)
      select current_setting('app.org_id')::uuid, w.assignment_id, w.territory_id, w.person_id, ${today}::date
      from wanted w
      where w.territory_id is not null and not exists (
        select 1 from territory_assignment a where a.person_id = w.person_id and a.territory_id = w.territory_id and (a.ends_on is null or a.ends_on > ${today}::date))
      on conflict (org_id, person_id, territory_id, starts_on) do update set ends_on = null
      returning person_id, territory_id
    ), ended as (
      update territory_assignment a set ends_on = ${today}::date
      where ${given.has("territoryCode")} and a.ends_on is null and a.person_id in (select person_id from wanted)
        and not exists (select 1 from wanted w where w.person_id = a.person_id and w.territory_id = a.territory_id)
      returning person_id
    )
    select
      (count(*) filter (where is_new))::int as added,
      (count(*) filter (where is_new is false or (is_new is null and (
        exists (select 1 from assigned a where a.person_id = w.person_id and a.territory_id = w.territory_id)
        or exists (select 1 from ended e where e.person_id = w.person_id)))))::int as changed
    from wanted w`,
};
