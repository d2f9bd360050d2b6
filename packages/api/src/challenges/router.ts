import { z } from "zod";
import { manager } from "../procedures.ts";
import { router } from "../trpc.ts";
import { challengeView } from "./challengeView.ts";

const asked = z.strictObject({ state: z.enum(["open", "accepted", "rejected"]).optional() });

/** Reps' disagreements with levels, to be decided. */
export const challengesRouter = router({
  list: manager.read(asked, async ({ ctx, input }) => ({ items: (await ctx.challenges.list(input.state ?? null)).map(challengeView) })),
});
