import { RuleError } from "../errors.ts";
import type { ReviewState } from "./reviewState.ts";

/**
 * Refuses to record in a review that has not started or has ended: what was said in a held review stays as it was said.
 *
 * @throws {RuleError} `review_state_conflict`
 * @source docs/domain/review.md, "Recording"
 */
export function requireInProgress(state: ReviewState): void {
  if (state !== "in_progress") {
    throw new RuleError("review_state_conflict", { from: state, event: "record" });
  }
}
