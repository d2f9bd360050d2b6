import { z } from "zod";
import { rep } from "../procedures.ts";
import { mutationId, nothing } from "../strictInput.ts";
import { router } from "../trpc.ts";
import { wordsInput } from "../wordsInput.ts";

const driver = z.strictObject({ mutationId, driverId: z.uuid(), name: wordsInput(200), isAdvertised: z.boolean() });

/** What customers may value. `save` answers with the id that bears the name, which may be an older one. */
export const driversRouter = router({
  list: rep.read(nothing, async ({ ctx }) => ({ items: await ctx.drivers.list() })),

  save: rep.write(driver, async ({ ctx, input }) => ({
    driverId: await ctx.drivers.save({ id: input.driverId, name: input.name, isAdvertised: input.isAdvertised }),
  })),
});
