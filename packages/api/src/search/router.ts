import { z } from "zod";
import { rep } from "../procedures.ts";
import { router } from "../trpc.ts";
import { wordsInput } from "../wordsInput.ts";
import type { Found } from "./views.ts";

const query = z.strictObject({ text: wordsInput(200) });

/** One box for everything the viewer may open. */
export const searchRouter = router({
  find: rep.read(query, async ({ ctx, input: { text } }): Promise<Found> => ({
    accounts: await ctx.search.accounts(text),
    contacts: await ctx.search.contacts(text),
    products: await ctx.search.products(text),
  })),
});
