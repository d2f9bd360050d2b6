import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import { RuleError } from "@revisit/domain/errors";
import { sql } from "../database/sql.ts";
import { newId } from "../newId.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";

export type Assignment = { readonly personId: string; readonly territoryIds: readonly string[] };

/**
 * Makes these the territories that a person covers from today on. What ends keeps its past: its first day without is today;
 * one that would have started today or later is as if it had never been.
 *
 * @throws {RuleError} `territory_not_found`
 */
export async function assignTerritories(tx: TenantQueries, { personId, territoryIds }: Assignment, today: IsoDay): Promise<void> {
  const wanted = [...new Set(territoryIds)];
  const [known] = await tx.query<{ territories: number }>(
    sql`select count(*)::int as territories from territory where org_id = ${tx.orgId}::uuid and id = any(${wanted}::uuid[])`,
  );

  if (known?.territories !== wanted.length) {
    throw new RuleError("territory_not_found");
  }
  await tx.execute(
    sql`delete from territory_assignment where org_id = ${tx.orgId}::uuid and person_id = ${personId}::uuid and starts_on >= ${today}::date and territory_id <> all(${wanted}::uuid[])`,
  );
  await tx.execute(
    sql`update territory_assignment set ends_on = ${today}::date
        where org_id = ${tx.orgId}::uuid and person_id = ${personId}::uuid and (ends_on is null or ends_on > ${today}::date) and territory_id <> all(${wanted}::uuid[])`,
  );
  for (const territoryId of wanted) {
    await tx.execute(sql`
      insert into territory_assignment (org_id, id, territory_id, person_id, starts_on)
      select ${tx.orgId}::uuid, ${newId()}::uuid, ${territoryId}::uuid, ${personId}::uuid, ${today}::date
      where not exists (select from territory_assignment a where a.org_id = ${tx.orgId}::uuid and a.person_id = ${personId}::uuid and a.territory_id = ${territoryId}::uuid
        and (a.ends_on is null or a.ends_on > ${today}::date))`);
  }
}
