import type { RecommendationOutcome } from "./candidate.ts";
import type { Evidence } from "./evidence.ts";

/** One recommendation of a review that is to be closed. */
export type ClosingRecommendation = {
  readonly outcome: RecommendationOutcome;
  readonly evidence: readonly Evidence[];
  /** findings it cites beside its evidence */
  readonly findingIds: readonly string[];
};

/**
 * Whether a review may close with these recommendations: at least one that the rep did not reject, a `better use` one counting like any
 * other, and each of those citing a finding or a computed evidence.
 *
 * @source docs/domain/recommendation.md, "Closing"
 */
export function mayCloseWith(recommendations: readonly ClosingRecommendation[]): boolean {
  const chosen = recommendations.filter(({ outcome }) => outcome !== "rejected");

  return chosen.length > 0 && chosen.every(({ evidence, findingIds }) => evidence.length + findingIds.length > 0);
}
