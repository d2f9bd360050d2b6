import { z } from "zod";
import { dayInput } from "../dayInput.ts";
import { rep } from "../procedures.ts";
import { mutationId } from "../strictInput.ts";
import { router } from "../trpc.ts";
import { removeOwned, saveOwned } from "./recordOwned.ts";

const owned = z.strictObject({
  mutationId,
  ownedId: z.uuid(),
  accountId: z.uuid(),
  productId: z.uuid(),
  supplier: z.enum(["us", "competitor"]),
  competitorId: z.uuid().nullish(),
  quantity: z.number().positive().max(1_000_000),
  boughtOn: dayInput.nullish(),
  replacementDueOn: dayInput.nullish(),
  version: z.int().nullable(),
});

const seenOwned = z.strictObject({ mutationId, ownedId: z.uuid(), version: z.int() });

/** What an account has, from us or from somebody else. */
export const ownedRouter = router({
  save: rep.write(owned, async ({ ctx, input: { ownedId, competitorId, boughtOn, replacementDueOn, ...fields } }) => ({
    version: await saveOwned(ctx, {
      ...fields,
      id: ownedId,
      competitorId: competitorId ?? null,
      boughtOn: boughtOn ?? null,
      replacementDueOn: replacementDueOn ?? null,
    }),
  })),

  remove: rep.write(seenOwned, async ({ ctx, input }) => {
    await removeOwned(ctx, input.ownedId, input.version);

    return { ok: true as const };
  }),
});
