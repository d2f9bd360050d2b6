import { z } from "zod";
import { rep } from "../procedures.ts";
import { mutationId } from "../strictInput.ts";
import { router } from "../trpc.ts";
import { optionalWords, wordsInput } from "../wordsInput.ts";
import { mergeFindings } from "./mergeFindings.ts";

const KINDS = ["perception", "need", "competitor_contact", "perceived_value", "problem", "promise", "underuse"] as const;

const finding = z.strictObject({
  mutationId,
  findingId: z.uuid(),
  accountId: z.uuid(),
  reviewId: z.uuid().nullish(),
  answerId: z.uuid().nullish(),
  version: z.int().nullable(),
  kind: z.enum(KINDS),
  text: wordsInput(2000),
  quote: optionalWords(2000),
  mayQuote: z.boolean(),
  sentiment: z.int().min(-2).max(2).nullish(),
  productId: z.uuid().nullish(),
  competitorId: z.uuid().nullish(),
  driverId: z.uuid().nullish(),
});

const settled = z.strictObject({ mutationId, findingId: z.uuid(), version: z.int(), state: z.enum(["confirmed", "dropped", "open"]) });

const merged = z.strictObject({ mutationId, keepId: z.uuid(), dropId: z.uuid() });

/** What was learnt. */
export const findingsRouter = router({
  save: rep.write(finding, async ({ ctx, input: { findingId, ...fields } }) => ({
    version: await ctx.findings.save({
      id: findingId,
      accountId: fields.accountId,
      version: fields.version,
      kind: fields.kind,
      text: fields.text,
      quote: fields.quote,
      mayQuote: fields.mayQuote,
      reviewId: fields.reviewId ?? null,
      answerId: fields.answerId ?? null,
      sentiment: fields.sentiment ?? null,
      productId: fields.productId ?? null,
      competitorId: fields.competitorId ?? null,
      driverId: fields.driverId ?? null,
      asOf: ctx.asOf,
    }),
  })),

  settle: rep.write(settled, async ({ ctx, input: { findingId, version, state } }) => ({
    version: await ctx.findings.settle({ id: findingId, version }, state),
  })),

  merge: rep.write(merged, async ({ ctx, input }) => ({ version: await mergeFindings(ctx, input) })),
});
