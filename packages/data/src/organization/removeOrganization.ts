import { sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";

/** Takes back an organization made a moment ago, with what it started with; one that has accounts is left alone. */
export async function removeOrganization(tx: TenantQueries): Promise<void> {
  await tx.execute(sql`delete from organization where not exists (select 1 from account)`);
}
