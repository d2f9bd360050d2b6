import type { ReviewDraft } from "@revisit/data/review/writeReview";
import type { ProcedureContext } from "../procedures.ts";
import type { CurrentReview } from "./currentReview.ts";

/** Stores a review as it is after an event. */
export async function saveReview(
  ctx: ProcedureContext,
  current: CurrentReview,
  moved: ReviewDraft,
): Promise<{ reviewId: string; version: number }> {
  if (current.version !== null) {
    return { reviewId: moved.id, version: await ctx.reviews.update(moved, current.version) };
  }
  await ctx.reviews.insert(moved);

  return { reviewId: moved.id, version: 1 };
}
