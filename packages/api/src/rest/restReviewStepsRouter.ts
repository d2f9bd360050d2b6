import { randomUUID as newId } from "node:crypto";
import { CHANNELS } from "@revisit/domain/review/reviewEvent";
import { z } from "zod";
import { dayInput } from "../dayInput.ts";
import { closeReview } from "../reviews/closeReview.ts";
import { endReview, scheduleReview } from "../reviews/reviewEvents.ts";
import { startReview } from "../reviews/startReview.ts";
import { closedJson, toClosedJson } from "./closedJson.ts";
import { restPost } from "./restProcedures.ts";
import { restRouter } from "./restTrpc.ts";
import { reviewJson } from "./reviewJson.ts";
import { openReview, placeOf, reviewAfter } from "./reviewWrites.ts";

const HOUR_MINUTES = 60;

/** `version`: the one that the caller saw; absent = whatever it is now */
const ofReview = { reviewId: z.uuid(), version: z.int().min(1).optional() };

const appointment = {
  day: dayInput,
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .meta({ description: "On the account's clock", example: "10:30" }),
  durationMinutes: z.int().min(5).max(480).default(HOUR_MINUTES),
  channel: z.enum(CHANNELS).default("visit"),
};

const ending = z.strictObject({ ...ofReview, reason: z.string().trim().max(1000), tryAgainOn: dayInput.nullish() });

const opened = z.strictObject({ id: z.uuid().optional(), accountId: z.uuid(), appointment: z.strictObject(appointment).optional() });

/** From opening a review to its end. */
export const restReviewStepsRouter = restRouter({
  open: restPost(
    { path: "/reviews", summary: "Ask an account for its review, or agree on one", tag: "reviews" },
    { input: opened, output: reviewJson },
    async ({ ctx, input }) =>
      reviewAfter(
        ctx,
        await openReview(ctx, { reviewId: input.id ?? newId(), accountId: input.accountId, appointment: input.appointment ?? null }),
      ),
  ),

  schedule: restPost(
    { path: "/reviews/{reviewId}/schedule", summary: "A day and a time were agreed", tag: "reviews" },
    { input: z.strictObject({ ...ofReview, ...appointment }), output: reviewJson },
    async ({ ctx, input }) => {
      await scheduleReview(ctx, await placeOf(ctx, input), input);

      return reviewAfter(ctx, input.reviewId);
    },
  ),

  start: restPost(
    { path: "/reviews/{reviewId}/start", summary: "Begin the live review with the script for its account", tag: "reviews" },
    { input: z.strictObject(ofReview), output: reviewJson },
    async ({ ctx, input }) => {
      await startReview(ctx, await placeOf(ctx, input));

      return reviewAfter(ctx, input.reviewId);
    },
  ),

  decline: restPost(
    { path: "/reviews/{reviewId}/decline", summary: "The customer does not want it", tag: "reviews" },
    { input: ending, output: reviewJson },
    async ({ ctx, input }) => {
      await endReview(ctx, await placeOf(ctx, input), { type: "decline", reason: input.reason, tryAgainOn: input.tryAgainOn ?? null });

      return reviewAfter(ctx, input.reviewId);
    },
  ),

  cancel: restPost(
    { path: "/reviews/{reviewId}/cancel", summary: "It will not be held", tag: "reviews" },
    { input: ending, output: reviewJson },
    async ({ ctx, input }) => {
      await endReview(ctx, await placeOf(ctx, input), { type: "cancel", reason: input.reason, tryAgainOn: input.tryAgainOn ?? null });

      return reviewAfter(ctx, input.reviewId);
    },
  ),

  close: restPost(
    { path: "/reviews/{reviewId}/close", summary: "It was held: the clock starts again and the next one is proposed", tag: "reviews" },
    { input: z.strictObject(ofReview), output: closedJson },
    async ({ ctx, input }) => toClosedJson(await closeReview(ctx, await placeOf(ctx, input))),
  ),
});
