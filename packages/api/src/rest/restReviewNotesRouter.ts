import { randomUUID as newId } from "node:crypto";
import { RECOMMENDATION_KINDS } from "@revisit/domain/recommendation/candidate";
import { PHRASINGS } from "@revisit/domain/script/question";
import { z } from "zod";
import { dayInput } from "../dayInput.ts";
import { decideOnCandidate } from "../recommendations/decideOnCandidate.ts";
import { saveAnswer } from "../reviews/saveAnswer.ts";
import { wordsInput } from "../wordsInput.ts";
import { answerValueJson } from "./reviewJson.ts";
import { restPost } from "./restProcedures.ts";
import { restRouter } from "./restTrpc.ts";

const FINDING_KINDS = ["perception", "need", "competitor_contact", "perceived_value", "problem", "promise", "underuse"] as const;

const saved = z.strictObject({ id: z.uuid(), version: z.int() });

const answer = z.strictObject({
  reviewId: z.uuid(),
  questionId: z.uuid(),
  value: answerValueJson.nullable().default(null),
  note: z.string().max(20_000).default(""),
  phrasing: z.enum(PHRASINGS).nullable().default(null),
  baseVersion: z.int().min(0).default(0).meta({ description: "The version this was written over; 0 where there was no answer" }),
});

const finding = z.strictObject({
  reviewId: z.uuid(),
  kind: z.enum(FINDING_KINDS),
  text: wordsInput(2000),
  quote: z.string().trim().max(2000).nullable().default(null),
  mayQuote: z.boolean().default(false),
  sentiment: z.int().min(-2).max(2).nullable().default(null),
  isConfirmed: z.boolean().default(true),
});

const recommendation = z.strictObject({
  reviewId: z.uuid(),
  kind: z.enum(RECOMMENDATION_KINDS),
  sku: z.string().max(200).optional(),
  words: wordsInput(2000),
  findingIds: z.array(z.uuid()).max(50).default([]),
});

const promise = z.strictObject({ reviewId: z.uuid(), text: wordsInput(1000), dueOn: dayInput, owner: z.string().max(320).optional() });

/** What is written down in a review. */
export const restReviewNotesRouter = restRouter({
  answer: restPost(
    { path: "/reviews/{reviewId}/answers", summary: "What the customer said to one question", tag: "reviews" },
    { input: answer, output: saved },
    async ({ ctx, input }) => {
      const { answerId, version } = await saveAnswer(ctx, { ...input, answerId: newId() });

      return { id: answerId, version };
    },
  ),

  finding: restPost(
    { path: "/reviews/{reviewId}/findings", summary: "Something learnt", tag: "reviews" },
    { input: finding, output: saved },
    async ({ ctx, input: { isConfirmed, ...fields } }) => {
      const { accountId } = await ctx.reviews.get(fields.reviewId);
      const id = newId();
      const nothingElse = { answerId: null, productId: null, competitorId: null, driverId: null };
      const version = await ctx.findings.save({ ...fields, ...nothingElse, id, accountId, version: null, asOf: ctx.asOf });

      return { id, version: await ctx.findings.settle({ id, version }, isConfirmed ? "confirmed" : "open") };
    },
  ),

  recommendation: restPost(
    { path: "/reviews/{reviewId}/recommendations", summary: "What the rep proposes, citing what was learnt", tag: "reviews" },
    { input: recommendation, output: saved },
    async ({ ctx, input: { reviewId, kind, sku, words, findingIds } }) => {
      const recommendationId = newId();
      const productId = sku === undefined ? null : await ctx.lookups.product(sku);
      const version = await decideOnCandidate(ctx, { recommendationId, reviewId, kind, productId, outcome: "proposed", words, findingIds });

      return { id: recommendationId, version };
    },
  ),

  promise: restPost(
    { path: "/reviews/{reviewId}/promises", summary: "What we said we would do, with a day", tag: "reviews" },
    { input: promise, output: saved },
    async ({ ctx, input: { reviewId, text, dueOn, owner } }) => {
      const { accountId, rep } = await ctx.reviews.get(reviewId);
      const ownerId = owner === undefined ? rep.id : await ctx.lookups.person(owner);
      const id = newId();

      return { id, version: await ctx.promises.save({ id, accountId, reviewId, findingId: null, version: null, text, dueOn, ownerId }) };
    },
  ),
});
