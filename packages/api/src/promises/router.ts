import { z } from "zod";
import { dayInput } from "../dayInput.ts";
import { rep } from "../procedures.ts";
import { mutationId } from "../strictInput.ts";
import { router } from "../trpc.ts";
import { wordsInput } from "../wordsInput.ts";

const promise = z.strictObject({
  mutationId,
  promiseId: z.uuid(),
  accountId: z.uuid(),
  reviewId: z.uuid().nullish(),
  findingId: z.uuid().nullish(),
  version: z.int().nullable(),
  text: wordsInput(1000),
  dueOn: dayInput,
  /** who keeps it; the one who records it unless said */
  ownerId: z.uuid().optional(),
});

const settled = z.strictObject({ mutationId, promiseId: z.uuid(), version: z.int(), state: z.enum(["kept", "broken", "open"]) });

/** What we said we would do. */
export const promisesRouter = router({
  save: rep.write(promise, async ({ ctx, input: { promiseId, reviewId, findingId, ownerId, ...fields } }) => ({
    version: await ctx.promises.save({
      ...fields,
      id: promiseId,
      reviewId: reviewId ?? null,
      findingId: findingId ?? null,
      ownerId: ownerId ?? ctx.viewer.personId,
    }),
  })),

  settle: rep.write(settled, async ({ ctx, input: { promiseId, version, state } }) => ({
    version: await ctx.promises.settle({ id: promiseId, version, state, asOf: ctx.asOf }),
  })),
});
