import { z } from "zod";
import { rep } from "../procedures.ts";
import { mutationId, nothing } from "../strictInput.ts";
import { router } from "../trpc.ts";
import { wordsInput } from "../wordsInput.ts";

const competitor = z.strictObject({ mutationId, competitorId: z.uuid(), name: wordsInput(200) });

/** Suppliers that customers could buy from instead. `save` answers with the id that bears the name, which may be an older one. */
export const competitorsRouter = router({
  list: rep.read(nothing, async ({ ctx }) => ({ items: await ctx.competitors.list() })),

  save: rep.write(competitor, async ({ ctx, input }) => ({
    competitorId: await ctx.competitors.save({ id: input.competitorId, name: input.name }),
  })),
});
