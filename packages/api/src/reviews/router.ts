import { CHANNELS } from "@revisit/domain/review/reviewEvent";
import { z } from "zod";
import { dayInput } from "../dayInput.ts";
import { rep } from "../procedures.ts";
import { mutationId } from "../strictInput.ts";
import { router } from "../trpc.ts";
import { wordsInput } from "../wordsInput.ts";
import { answerInput } from "./answerInput.ts";
import { candidateViews } from "./candidateViews.ts";
import { closeReview } from "./closeReview.ts";
import { closingView } from "./closingView.ts";
import { listReviews, reviewListInput } from "./listReviews.ts";
import { preparation } from "./preparation.ts";
import { recordView } from "./recordView.ts";
import { endReview, inviteToReview, scheduleReview } from "./reviewEvents.ts";
import { saveAnswer } from "./saveAnswer.ts";
import { saveParticipants } from "./saveParticipants.ts";
import { startReview } from "./startReview.ts";

const place = { mutationId, reviewId: z.uuid(), accountId: z.uuid(), version: z.int().nullable() };

const appointment = z.strictObject({
  ...place,
  day: dayInput,
  /** on the account's clock */
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  durationMinutes: z.int().min(5).max(480),
  channel: z.enum(CHANNELS),
});

const ending = z.strictObject({ ...place, reason: z.string().trim().max(1000), tryAgainOn: dayInput.nullish() });

const participant = z.strictObject({
  id: z.uuid(),
  side: z.enum(["us", "customer"]),
  personId: z.uuid().nullish(),
  contactId: z.uuid().nullish(),
  name: wordsInput(200),
});

const participants = z.strictObject({ mutationId, reviewId: z.uuid(), version: z.int(), participants: z.array(participant).max(50) });

const ofReview = z.strictObject({ reviewId: z.uuid() });

/** Account reviews, from the first invitation to the next due day. */
export const reviewsRouter = router({
  get: rep.read(ofReview, ({ ctx, input }) => recordView(ctx, input.reviewId)),

  list: rep.read(reviewListInput, ({ ctx, input }) => listReviews(ctx, input)),

  preparation: rep.read(z.strictObject({ accountId: z.uuid() }), ({ ctx, input }) => preparation(ctx, input.accountId)),

  candidates: rep.read(ofReview, async ({ ctx, input: { reviewId } }) => {
    const { accountId } = await ctx.reviews.get(reviewId);

    return { items: await candidateViews(ctx, { accountId, reviewId }) };
  }),

  closing: rep.read(ofReview, ({ ctx, input }) => closingView(ctx, input.reviewId)),

  invite: rep.write(z.strictObject(place), ({ ctx, input }) => inviteToReview(ctx, input)),

  schedule: rep.write(appointment, ({ ctx, input }) => scheduleReview(ctx, input, input)),

  start: rep.write(z.strictObject(place), ({ ctx, input }) => startReview(ctx, input)),

  decline: rep.write(ending, ({ ctx, input }) =>
    endReview(ctx, input, { type: "decline", reason: input.reason, tryAgainOn: input.tryAgainOn ?? null }),
  ),

  cancel: rep.write(ending, ({ ctx, input }) =>
    endReview(ctx, input, { type: "cancel", reason: input.reason, tryAgainOn: input.tryAgainOn ?? null }),
  ),

  miss: rep.write(ending, ({ ctx, input }) =>
    endReview(ctx, input, { type: "miss", reason: input.reason, tryAgainOn: input.tryAgainOn ?? null }),
  ),

  saveAnswer: rep.write(z.strictObject({ mutationId, ...answerInput }), ({ ctx, input }) => saveAnswer(ctx, input)),

  saveParticipants: rep.write(participants, async ({ ctx, input }) => ({ version: await saveParticipants(ctx, input) })),

  close: rep.write(z.strictObject({ mutationId, reviewId: z.uuid(), version: z.int() }), ({ ctx, input }) => closeReview(ctx, input)),
});
