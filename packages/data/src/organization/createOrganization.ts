import { sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import { furnishOrganization } from "./furnishOrganization.ts";

export type NewOrganization = { readonly name: string; readonly currency: string; readonly timeZone: string; readonly isDemo?: boolean };

/** Makes the organization whose transaction `tx` is, with what every one starts with. It has no territory and nobody in it yet. */
export async function createOrganization(tx: TenantQueries, organization: NewOrganization, asOf: Date): Promise<void> {
  await tx.execute(sql`
    insert into organization (org_id, name, currency, time_zone, is_demo, created_at)
    values (${tx.orgId}::uuid, ${organization.name}, ${organization.currency}, ${organization.timeZone}, ${organization.isDemo === true}, ${asOf.toISOString()}::timestamptz)`);
  await furnishOrganization(tx, asOf);
}
