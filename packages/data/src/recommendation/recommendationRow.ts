import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import type { RecommendationKind, RecommendationOutcome } from "@revisit/domain/recommendation/candidate";
import type { Evidence } from "@revisit/domain/recommendation/evidence";
import { sql } from "../database/sql.ts";

/** What was proposed to an account. Days are local to the account, money hundredths of the organization's currency. */
export type RecommendationRow = {
  id: string;
  accountId: string;
  reviewId: string;
  kind: RecommendationKind;
  productId: string | null;
  productName: string | null;
  words: string;
  expectedValueCents: number;
  evidence: Evidence[];
  outcome: RecommendationOutcome;
  outcomeReason: string | null;
  outcomeOn: IsoDay | null;
  createdOn: IsoDay;
  findingIds: string[];
  version: number;
};

/** The columns of a `RecommendationRow`, for a statement that has `recommendationTables`. */
export const recommendationColumns = sql`
  e.id, e.account_id as "accountId", e.review_id as "reviewId", e.kind, e.product_id as "productId", p.name as "productName", e.words,
  e.expected_value_cents as "expectedValueCents", e.evidence, e.outcome, e.outcome_reason as "outcomeReason", e.outcome_on as "outcomeOn",
  e.created_on as "createdOn", e.version,
  array(select c.finding_id from recommendation_finding c where c.org_id = e.org_id and c.recommendation_id = e.id order by c.finding_id) as "findingIds"`;

/** Recommendations `e` with their account `a` and the product `p` they are about. */
export const recommendationTables = sql`
  recommendation e
  join account a on a.org_id = e.org_id and a.id = e.account_id
  left join product p on p.org_id = e.org_id and p.id = e.product_id`;
