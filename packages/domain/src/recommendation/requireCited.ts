import { RuleError } from "../errors.ts";
import { mayCloseWith, type ClosingRecommendation } from "./mayCloseWith.ts";

/**
 * Refuses to close a review whose recommendations rest on nothing.
 *
 * @throws {RuleError} `review_needs_recommendation`
 * @source docs/domain/recommendation.md, "Closing"
 */
export function requireCited(recommendations: readonly ClosingRecommendation[]): void {
  if (!mayCloseWith(recommendations)) {
    throw new RuleError("review_needs_recommendation");
  }
}
