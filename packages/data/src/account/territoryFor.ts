import { RuleError } from "@revisit/domain/errors";
import type { Viewer } from "@revisit/domain/people/viewer";
import { sql, type Sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";

export type WantedPlace = { readonly territoryId: string | null; readonly today: string };

/**
 * Where a viewer's new account stands: where they want it, if they may put accounts there; said nothing, in the first territory
 * that they are assigned to, else the first that they see.
 *
 * @param wanted - `today`: assignments hold from a day to a day
 * @throws {RuleError} `territory_not_found`
 */
export async function territoryFor(tx: TenantQueries, viewer: Viewer, { territoryId, today }: WantedPlace): Promise<string> {
  const isAssigned = sql`exists (select from territory_assignment s where s.org_id = t.org_id and s.territory_id = t.id
    and s.person_id = ${viewer.personId}::uuid and s.starts_on <= ${today}::date and (s.ends_on is null or s.ends_on > ${today}::date))`;
  const [row] = await tx.query<{ id: string }>(
    sql`select t.id from territory t
        where t.org_id = ${tx.orgId}::uuid and (${isAssigned} or ${inScope(viewer)}) and ${territoryId === null ? sql`true` : sql`t.id = ${territoryId}::uuid`}
        order by ${isAssigned} desc, t.parent_id is not null, t.name, t.id limit 1`,
  );
  if (!row) {
    throw new RuleError("territory_not_found");
  }

  return row.id;
}

function inScope({ scope }: Viewer): Sql {
  return scope.kind === "all" ? sql`true` : sql`t.id = any(${scope.territoryIds}::uuid[])`;
}
