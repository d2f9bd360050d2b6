import { sql } from "../database/sql.ts";
import { newId } from "../newId.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";

/** Effects that leave after their transaction: a worker reads them in the order in which they were put. */
export function outboxRepository(tx: TenantQueries) {
  return {
    /** @param payload - plain JSON: ids and days, no text that a person wrote */
    async put(topic: string, payload: Readonly<Record<string, string | number | null>>, at: Date): Promise<void> {
      await tx.execute(
        sql`insert into outbox_message (org_id, id, topic, payload, created_at)
            values (${tx.orgId}::uuid, ${newId()}::uuid, ${topic}, ${JSON.stringify(payload)}::jsonb, ${at})`,
        "outbox_put",
      );
    },
  };
}
