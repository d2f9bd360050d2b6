import { z } from "zod";
import { rep } from "../procedures.ts";
import { mutationId } from "../strictInput.ts";
import { router } from "../trpc.ts";
import { wordsInput } from "../wordsInput.ts";

const problem = z.strictObject({
  mutationId,
  problemId: z.uuid(),
  accountId: z.uuid(),
  reviewId: z.uuid().nullish(),
  findingId: z.uuid().nullish(),
  version: z.int().nullable(),
  what: wordsInput(1000),
  severity: z.int().min(1).max(3),
  productId: z.uuid().nullish(),
  waitingOn: z.enum(["us", "customer"]),
});

const solved = z.strictObject({
  mutationId,
  problemId: z.uuid(),
  version: z.int(),
  remedy: wordsInput(1000),
  /** asked once, after the remedy: 1 (easy) to 7 (hard) */
  effort: z.int().min(1).max(7).nullable(),
});

/** What went wrong for a customer. */
export const problemsRouter = router({
  save: rep.write(problem, async ({ ctx, input: { problemId, reviewId, findingId, productId, ...fields } }) => ({
    version: await ctx.problems.save({
      ...fields,
      id: problemId,
      reviewId: reviewId ?? null,
      findingId: findingId ?? null,
      productId: productId ?? null,
      ownerId: ctx.viewer.personId,
      asOf: ctx.asOf,
    }),
  })),

  solve: rep.write(solved, async ({ ctx, input: { problemId, version, remedy, effort } }) => ({
    version: await ctx.problems.solve({ id: problemId, version, remedy, effort, asOf: ctx.asOf }),
  })),
});
