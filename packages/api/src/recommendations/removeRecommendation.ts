import { requireInProgress } from "@revisit/domain/review/requireInProgress";
import type { ProcedureContext } from "../procedures.ts";

/**
 * Takes a proposal back; only while its review is open, since a held one stays as it was closed.
 *
 * @throws {RuleError} `not_found`, `record_changed_meanwhile`, `review_state_conflict`
 */
export async function removeRecommendation(ctx: ProcedureContext, recommendationId: string, version: number): Promise<void> {
  const { reviewId } = await ctx.recommendations.get(recommendationId);
  const { state } = await ctx.reviews.getLocked(reviewId);

  requireInProgress(state);
  await ctx.recommendations.remove(recommendationId, version);
}
