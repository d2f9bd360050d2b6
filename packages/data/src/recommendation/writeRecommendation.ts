import { accountToday } from "../account/accountToday.ts";
import { sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import type { RecommendationRow } from "./recommendationRow.ts";

/** What the rep chose or rejected, on the account's day of `asOf`. */
export type RecommendationDraft = Pick<
  RecommendationRow,
  | "id"
  | "accountId"
  | "reviewId"
  | "kind"
  | "productId"
  | "words"
  | "expectedValueCents"
  | "evidence"
  | "outcome"
  | "outcomeReason"
  | "findingIds"
> & { readonly asOf: Date };

/** Forgets other decisions of the review on the same kind and product; what is proposed without a product may be several things. */
export function removeSame(tx: TenantQueries, draft: RecommendationDraft): Promise<number> {
  return tx.execute(
    sql`delete from recommendation e
        where e.org_id = ${tx.orgId}::uuid and e.review_id = ${draft.reviewId}::uuid and e.id <> ${draft.id}::uuid
          and e.kind = ${draft.kind} and e.product_id = ${draft.productId}::uuid`,
  );
}

/** Adds it, or changes the one of the same id in the same review. No row: the id is another review's. */
export function insertRecommendation(tx: TenantQueries, draft: RecommendationDraft): Promise<{ version: number }[]> {
  return tx.query(
    sql`insert into recommendation as e (org_id, id, account_id, review_id, kind, product_id, words, expected_value_cents, evidence, outcome, outcome_reason, created_on)
        select a.org_id, ${draft.id}::uuid, a.id, ${draft.reviewId}::uuid, ${draft.kind}, ${draft.productId}::uuid, ${draft.words}, ${draft.expectedValueCents},
               ${JSON.stringify(draft.evidence)}::jsonb, ${draft.outcome}, ${draft.outcomeReason}, ${accountToday(draft.asOf)}
        from account a where a.org_id = ${tx.orgId}::uuid and a.id = ${draft.accountId}::uuid
        on conflict (org_id, id) do update
          set kind = excluded.kind, product_id = excluded.product_id, words = excluded.words, expected_value_cents = excluded.expected_value_cents,
              evidence = excluded.evidence, outcome = excluded.outcome, outcome_reason = excluded.outcome_reason, version = e.version + 1
          where e.review_id = excluded.review_id
        returning e.version`,
  );
}

/** Lets it cite these findings and no others. @returns whether all of them are findings of its account */
export async function citeFindings(tx: TenantQueries, draft: RecommendationDraft): Promise<boolean> {
  await tx.execute(sql`delete from recommendation_finding where org_id = ${tx.orgId}::uuid and recommendation_id = ${draft.id}::uuid`);
  const cited = await tx.execute(
    sql`insert into recommendation_finding (org_id, recommendation_id, finding_id)
        select f.org_id, ${draft.id}::uuid, f.id from finding f
        where f.org_id = ${tx.orgId}::uuid and f.account_id = ${draft.accountId}::uuid and f.id = any(${draft.findingIds}::uuid[])`,
  );

  return cited === new Set(draft.findingIds).size;
}
