import { RECOMMENDATION_KINDS } from "@revisit/domain/recommendation/candidate";
import { z } from "zod";
import { rep } from "../procedures.ts";
import { mutationId } from "../strictInput.ts";
import { router } from "../trpc.ts";
import { optionalWords, wordsInput } from "../wordsInput.ts";
import { decideOnCandidate } from "./decideOnCandidate.ts";
import { removeRecommendation } from "./removeRecommendation.ts";

const proposal = {
  mutationId,
  recommendationId: z.uuid(),
  reviewId: z.uuid(),
  kind: z.enum(RECOMMENDATION_KINDS),
  productId: z.uuid().nullish(),
};

const chosen = z.strictObject({
  ...proposal,
  words: wordsInput(2000),
  findingIds: z.array(z.uuid()).max(50),
  candidateKey: z.string().max(100).nullish(),
});

const rejected = z.strictObject({ ...proposal, candidateKey: z.string().max(100), reason: wordsInput(1000) });

const settled = z.strictObject({
  mutationId,
  recommendationId: z.uuid(),
  version: z.int(),
  outcome: z.enum(["accepted", "declined", "won", "lost"]),
  reason: optionalWords(1000),
});

const removed = z.strictObject({ mutationId, recommendationId: z.uuid(), version: z.int() });

/** What the rep proposes, and what becomes of it. */
export const recommendationsRouter = router({
  choose: rep.write(chosen, async ({ ctx, input: { recommendationId, reviewId, kind, productId, words, findingIds } }) => ({
    version: await decideOnCandidate(ctx, {
      recommendationId,
      reviewId,
      kind,
      productId: productId ?? null,
      outcome: "proposed",
      words,
      findingIds,
    }),
  })),

  reject: rep.write(rejected, async ({ ctx, input: { recommendationId, reviewId, kind, productId, reason } }) => ({
    version: await decideOnCandidate(ctx, { recommendationId, reviewId, kind, productId: productId ?? null, outcome: "rejected", reason }),
  })),

  settle: rep.write(settled, async ({ ctx, input: { recommendationId: id, version, outcome, reason } }) => ({
    version: await ctx.recommendations.settle({ id, version, outcome, reason, asOf: ctx.asOf }),
  })),

  remove: rep.write(removed, async ({ ctx, input }) => {
    await removeRecommendation(ctx, input.recommendationId, input.version);

    return { ok: true as const };
  }),
});
