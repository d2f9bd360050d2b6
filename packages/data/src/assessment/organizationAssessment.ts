import { sql } from "../database/sql.ts";
import { outboxRepository } from "../operations/outboxRepository.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import { assessAllWithin } from "./assessAll.ts";

/** Assessing this many takes about as long as somebody waits for a save; more are assessed right after it, by the server's job. */
const MOST_AT_ONCE = 2000;

export const ASSESS_TOPIC = "assess";

/** Brings every standing of the organization up to date after something changed that all depend on: products, policies, settings. */
export function organizationAssessment(tx: TenantQueries) {
  return {
    /** In this transaction where that is quick, else by an outbox message of this transaction. */
    async renew(asOf: Date): Promise<"done" | "queued"> {
      const [row] = await tx.query<{ accounts: number }>(
        sql`select count(*)::int as accounts from account where org_id = ${tx.orgId}::uuid and archived_at is null`,
      );

      if ((row?.accounts ?? 0) > MOST_AT_ONCE) {
        await outboxRepository(tx).put(ASSESS_TOPIC, {}, asOf);

        return "queued";
      }
      await assessAllWithin(tx, asOf);

      return "done";
    },
  };
}
