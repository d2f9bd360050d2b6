import { sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import { inBatch, type AccountBatch } from "./accountBatch.ts";

/**
 * Nobody else assesses these accounts until this transaction ends. A statement of its own, before their facts are read: of two that
 * change one account at once, the second then sees what the first wrote. In the order of ids, so that they don't wait in a ring.
 *
 * @returns the ids
 */
export async function lockAccounts(tx: TenantQueries, batch: AccountBatch): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    sql`select a.id from account a where a.org_id = ${tx.orgId}::uuid and a.archived_at is null and ${inBatch(batch)}
        order by a.id ${"limit" in batch ? sql`limit ${batch.limit}` : sql``} for no key update`,
    "lock_accounts",
  );

  return rows.map(({ id }) => id);
}
