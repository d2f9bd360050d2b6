import type { Channel } from "@revisit/domain/review/reviewEvent";
import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import type { z } from "zod";
import type { ProcedureContext } from "../procedures.ts";
import { inviteToReview, scheduleReview } from "../reviews/reviewEvents.ts";
import { reviewRowView } from "../reviews/reviewRowView.ts";
import type { ReviewPlace } from "../reviews/currentReview.ts";
import { toReviewJson, type reviewJson } from "./reviewJson.ts";

/** Where a review stands, for a caller who names it by its id alone and may say which version they saw. @throws {RuleError} `review_not_found` */
export async function placeOf(
  ctx: ProcedureContext,
  { reviewId, version }: { reviewId: string; version?: number | undefined },
): Promise<ReviewPlace & { readonly version: number }> {
  const row = await ctx.reviews.get(reviewId);

  return { reviewId, accountId: row.accountId, version: version ?? row.version };
}

/** A review as it stands after a write. */
export async function reviewAfter(ctx: ProcedureContext, reviewId: string): Promise<z.output<typeof reviewJson>> {
  return toReviewJson(reviewRowView(await ctx.reviews.get(reviewId)));
}

export type Opening = {
  readonly reviewId: string;
  readonly accountId: string;
  readonly appointment: { readonly day: IsoDay; readonly time: string; readonly durationMinutes: number; readonly channel: Channel } | null;
};

/**
 * Opens the review that an account is due for, or goes on with the one that was proposed: agreed where there is an appointment,
 * else asked for.
 *
 * @returns its id, which is `reviewId` unless it was proposed already
 * @throws {RuleError} `account_not_found`, `review_already_open`
 */
export async function openReview(ctx: ProcedureContext, { reviewId, accountId, appointment }: Opening): Promise<string> {
  const open = await ctx.reviews.openOf(accountId);
  const place =
    open?.state === "proposed" ? { reviewId: open.id, accountId, version: open.version } : { reviewId, accountId, version: null };

  await (appointment ? scheduleReview(ctx, place, appointment) : inviteToReview(ctx, place));

  return place.reviewId;
}
