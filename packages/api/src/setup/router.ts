import { checkCurrency } from "@revisit/domain/organization/checkCurrency";
import { checkTimeZone } from "@revisit/domain/organization/checkTimeZone";
import { z } from "zod";
import { emailAddress, newPassword, shortText } from "../fields.ts";
import type { DemoLogin } from "../session/entrance.ts";
import { nothing, strict } from "../strictInput.ts";
import { policed, router } from "../trpc.ts";

const newOrganization = z.strictObject({
  organization: shortText,
  currency: z.string(),
  timeZone: z.string(),
  name: shortText,
  email: emailAddress,
  password: newPassword,
});

export const setupRouter = router({
  status: policed("public")
    .input(nothing)
    .query(async ({ ctx }): Promise<{ needsSetup: boolean; demoLogins: DemoLogin[] }> => ({
      needsSetup: await ctx.entrance.setup.needsSetup(),
      demoLogins: await ctx.entrance.setup.demoLogins(),
    })),

  /** Only while there is no organization at all, so a second time is refused; it needs no receipt. */
  create: policed("public")
    .input(strict(newOrganization))
    .mutation(async ({ ctx, input }): Promise<{ ok: true }> => {
      checkCurrency(input.currency);
      checkTimeZone(input.timeZone);
      await ctx.entrance.setup.create(input, ctx.asOf);

      return { ok: true };
    }),
});
