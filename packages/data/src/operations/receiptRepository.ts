import type { Viewer } from "@revisit/domain/people/viewer";
import { sql } from "../database/sql.ts";
import { newId } from "../newId.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";

/** What was asked: two mutations of one id are the same only if all of it is the same. */
export type MutationAsked = { readonly mutationId: string; readonly bodyHash: string; readonly at: Date };

/** `claimed`: go on. `answered`: the stored response. `reused`: somebody used the id for something else. */
export type Claim =
  { readonly state: "claimed" } | { readonly state: "answered"; readonly response: unknown } | { readonly state: "reused" };

export type Answered = {
  readonly mutationId: string;
  readonly response: unknown;
  readonly at: Date;
  readonly action: string;
  readonly entityId: string | null;
  readonly requestId: string;
};

type ReceiptRow = { personId: string; bodyHash: string; response: unknown };

/** Receipts of mutations, and the audit's one line for each. */
export function receiptRepository(tx: TenantQueries, viewer: Viewer) {
  const actorId = viewer.personId ?? viewer.orgId;

  return {
    /**
     * Takes a mutation's id before it runs. A second request with the same id waits here until the first has committed (then
     * it gets that answer) or rolled back (then it may run).
     */
    async claim(asked: MutationAsked): Promise<Claim> {
      const claimed = await tx.execute(
        sql`insert into mutation_receipt (org_id, mutation_id, person_id, body_hash, response, created_at)
            values (${tx.orgId}::uuid, ${asked.mutationId}::uuid, ${actorId}::uuid, ${asked.bodyHash}, 'null', ${asked.at})
            on conflict (org_id, mutation_id) do nothing`,
        "receipt_claim",
      );

      return claimed === 1 ? { state: "claimed" } : await this.answerOf(asked);
    },

    async answerOf(asked: MutationAsked): Promise<Claim> {
      const [row] = await tx.query<ReceiptRow>(
        sql`select person_id as "personId", body_hash as "bodyHash", response from mutation_receipt
            where org_id = ${tx.orgId}::uuid and mutation_id = ${asked.mutationId}::uuid`,
        "receipt_answer",
      );

      return row?.personId === actorId && row.bodyHash === asked.bodyHash
        ? { state: "answered", response: row.response }
        : { state: "reused" };
    },

    /** Keeps the answer and writes who did what, in the mutation's own transaction. */
    async answer(answered: Answered): Promise<void> {
      await tx.execute(
        sql`with audited as (
              insert into audit_entry (org_id, id, at, person_id, action, entity_id, request_id)
              values (${tx.orgId}::uuid, ${newId()}::uuid, ${answered.at}, ${viewer.personId}::uuid, ${answered.action}, ${answered.entityId}, ${answered.requestId}))
            update mutation_receipt set response = ${JSON.stringify(answered.response ?? null)}::jsonb
            where org_id = ${tx.orgId}::uuid and mutation_id = ${answered.mutationId}::uuid`,
        "receipt_keep",
      );
    },
  };
}
