import { sql, type Sql } from "../database/sql.ts";

/** A query of the ids of a territory and of all below it; of another organization's there are none. `union` ends even a loop. */
export function belowTerritory(orgId: string, territoryId: string): Sql {
  return sql`
    with recursive below as (
      select t.id from territory t where t.org_id = ${orgId}::uuid and t.id = ${territoryId}::uuid
      union
      select t.id from territory t join below b on t.parent_id = b.id where t.org_id = ${orgId}::uuid
    ) select id from below`;
}
