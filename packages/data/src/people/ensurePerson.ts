import { localDay } from "@revisit/domain/calendar/localDay";
import type { Role } from "@revisit/domain/people/viewer";
import { sql } from "../database/sql.ts";
import { newId } from "../newId.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import { findPerson } from "./findPerson.ts";

export type WantedPerson = { readonly email: string; readonly name: string; readonly role: Role; readonly territoryCode: string | null };

/** The person with that address, as they are; made where there is none, at the territory named or, a manager or rep, at the root. Null: no such territory. */
export async function ensurePerson(tx: TenantQueries, wanted: WantedPerson, asOf: Date): Promise<{ id: string; role: Role } | null> {
  const known = await findPerson(tx, wanted.email);
  if (known !== null) {
    return known;
  }
  const [territory] = await tx.query<{ id: string; timeZone: string }>(sql`
    select t.id, o.time_zone as "timeZone" from territory t join organization o on o.org_id = t.org_id
    where case when ${wanted.territoryCode}::text is null then t.parent_id is null else t.code = ${wanted.territoryCode} end order by t.code limit 1`);
  if (territory === undefined && wanted.territoryCode !== null) {
    return null;
  }
  const id = newId();
  await tx.execute(
    sql`insert into person (org_id, id, email, name, role) values (${tx.orgId}::uuid, ${id}::uuid, ${wanted.email}, ${wanted.name}, ${wanted.role})`,
  );
  if (territory !== undefined) {
    await tx.execute(sql`
      insert into territory_assignment (org_id, id, territory_id, person_id, starts_on)
      values (${tx.orgId}::uuid, ${newId()}::uuid, ${territory.id}::uuid, ${id}::uuid, ${localDay(territory.timeZone, asOf)}::date)`);
  }

  return { id, role: wanted.role };
}
