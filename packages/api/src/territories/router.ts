import { z } from "zod";
import { shortText } from "../fields.ts";
import { admin, rep } from "../procedures.ts";
import { mutationId, nothing } from "../strictInput.ts";
import { router } from "../trpc.ts";
import type { TerritoryRow } from "./views.ts";

const territory = z.strictObject({ mutationId, territoryId: z.uuid(), code: shortText, name: shortText, parentId: z.uuid().nullish() });

const removed = z.strictObject({ mutationId, territoryId: z.uuid() });

export const territoriesRouter = router({
  list: rep.read(nothing, async ({ ctx }): Promise<{ items: TerritoryRow[] }> => ({ items: await ctx.territories.list(ctx.today) })),

  save: admin.write(territory, async ({ ctx, input }) => {
    await ctx.territories.save({ ...input, parentId: input.parentId ?? null });

    return { ok: true as const };
  }),

  remove: admin.write(removed, async ({ ctx, input }) => {
    await ctx.territories.remove(input.territoryId, ctx.today);

    return { ok: true as const };
  }),
});
