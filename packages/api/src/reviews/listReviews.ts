import { REVIEW_STATES } from "@revisit/domain/review/reviewState";
import { z } from "zod";
import { dayInput } from "../dayInput.ts";
import type { ProcedureContext } from "../procedures.ts";
import { nextReviewCursor, reviewCursor } from "./reviewCursor.ts";
import { reviewRowView } from "./reviewRowView.ts";
import type { ReviewRow } from "./views.ts";

/** What a list of reviews may be narrowed to; `ReviewFilter` of views.ts with its page. */
export const reviewListInput = z.strictObject({
  states: z.array(z.enum(REVIEW_STATES)).optional(),
  repId: z.uuid().optional(),
  territoryId: z.uuid().optional(),
  /** false: only where the account stood in that very territory, as a rep's line of the cadence counts */
  withBelow: z.boolean().optional(),
  accountId: z.uuid().optional(),
  from: dayInput.optional(),
  to: dayInput.optional(),
  dueFrom: dayInput.optional(),
  dueTo: dayInput.optional(),
  heldFrom: dayInput.optional(),
  heldTo: dayInput.optional(),
  direction: z.enum(["asc", "desc"]).default("asc"),
  limit: z.int().min(1).max(200).default(50),
  cursor: reviewCursor.optional(),
});

/** By the day each is listed under: held, else agreed, else proposed, else due. */
export async function listReviews(
  ctx: ProcedureContext,
  input: z.output<typeof reviewListInput>,
): Promise<{ items: ReviewRow[]; nextCursor: string | null; total: number }> {
  const { direction, limit, cursor, ...filter } = input;
  const rows = await ctx.reviewLists.page(filter, { direction, limit, after: cursor ?? null });

  return { items: rows.map(reviewRowView), nextCursor: nextReviewCursor(rows, limit), total: await ctx.reviewLists.count(filter) };
}
