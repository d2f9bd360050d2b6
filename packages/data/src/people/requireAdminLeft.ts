import { RuleError } from "@revisit/domain/errors";
import { sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";

/** To be called after people changed: somebody must be left who can change them back. @throws {RuleError} `last_admin` */
export async function requireAdminLeft(tx: TenantQueries): Promise<void> {
  // two admins who demote each other at once must not both succeed
  await tx.query(sql`select from organization where org_id = ${tx.orgId}::uuid for update`);
  const [admin] = await tx.query(sql`select from person where org_id = ${tx.orgId}::uuid and role = 'admin' and is_active limit 1`);

  if (!admin) {
    throw new RuleError("last_admin");
  }
}
