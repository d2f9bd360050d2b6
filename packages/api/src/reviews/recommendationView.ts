import type { RecommendationRow } from "@revisit/data/recommendation/recommendationRow";
import { candidateKey } from "@revisit/domain/recommendation/candidate";
import type { RecommendationView } from "./views.ts";

/** What was proposed in a review. */
export function recommendationView(row: RecommendationRow): RecommendationView {
  return {
    id: row.id,
    reviewId: row.reviewId,
    kind: row.kind,
    productId: row.productId,
    productName: row.productName,
    words: row.words,
    expectedValueCents: row.expectedValueCents,
    outcome: row.outcome,
    outcomeReason: row.outcomeReason,
    createdOn: row.createdOn,
    findingIds: row.findingIds,
    candidateKey: candidateKey(row.kind, row.productId),
    version: row.version,
  };
}
