import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import { instantOf } from "@revisit/domain/calendar/instantOf";
import type { Channel, ReviewEvent } from "@revisit/domain/review/reviewEvent";
import { moveReview } from "@revisit/domain/review/moveReview";
import type { ProcedureContext } from "../procedures.ts";
import { currentReview, type ReviewPlace } from "./currentReview.ts";
import { saveReview } from "./saveReview.ts";

export type Appointment = { readonly day: IsoDay; readonly time: string; readonly durationMinutes: number; readonly channel: Channel };

export type Moved = { reviewId: string; version: number };

/** The customer was asked for a review. @throws {RuleError} as `currentReview`; `review_state_conflict` */
export function inviteToReview(ctx: ProcedureContext, place: ReviewPlace): Promise<Moved> {
  return moveTo(ctx, place, () => ({ type: "invite" }));
}

/** A day and a time on the account's clock were agreed. @throws {RuleError} as `currentReview`; `review_state_conflict` */
export function scheduleReview(ctx: ProcedureContext, place: ReviewPlace, appointment: Appointment): Promise<Moved> {
  const { day, time, durationMinutes, channel } = appointment;

  return moveTo(ctx, place, (timeZone) => ({ type: "schedule", at: instantOf(day, time, timeZone), durationMinutes, channel }));
}

/** It will not be held. @throws {RuleError} as `currentReview`; `review_state_conflict`, `review_needs_reason` */
export function endReview(
  ctx: ProcedureContext,
  place: ReviewPlace,
  ending: Extract<ReviewEvent, { type: "decline" | "cancel" | "miss" }>,
): Promise<Moved> {
  return moveTo(ctx, place, () => ending);
}

async function moveTo(ctx: ProcedureContext, place: ReviewPlace, eventAt: (timeZone: string) => ReviewEvent): Promise<Moved> {
  const current = await currentReview(ctx, place);
  const moved = moveReview(current.review, eventAt(current.subject.timeZone), ctx.asOf);

  return saveReview(ctx, current, moved);
}
