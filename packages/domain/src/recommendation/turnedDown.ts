import { addMonths } from "../calendar/addMonths.ts";
import type { IsoDay } from "../calendar/isoDay.ts";
import { type Candidate, candidateKey, type TurnedDown } from "./candidate.ts";
import type { RecommendationFacts } from "./recommendationFacts.ts";

/** How long a customer's no is remembered; after a year the reasons may have gone. */
export const DECLINED_MONTHS = 12;

/**
 * Whether a candidate was rejected by the rep in this review, or declined by the customer in the last 12 months (the very day a year
 * ago included). The latest such answer, or null.
 */
export function turnedDown(
  candidate: Pick<Candidate, "key">,
  { earlier, reviewId }: Pick<RecommendationFacts, "earlier" | "reviewId">,
  asOfDay: IsoDay,
): TurnedDown | null {
  const since = addMonths(asOfDay, -DECLINED_MONTHS);
  let latest: TurnedDown | null = null;
  for (const { kind, productId, outcome, on, reason, reviewId: ofReview } of earlier) {
    const isSame = candidateKey(kind, productId) === candidate.key;
    const counts = (outcome === "rejected" && ofReview === reviewId) || (outcome === "declined" && on >= since);
    if (isSame && counts && (latest === null || on >= latest.on)) {
      latest = { outcome: outcome === "rejected" ? "rejected" : "declined", on, reason };
    }
  }

  return latest;
}
