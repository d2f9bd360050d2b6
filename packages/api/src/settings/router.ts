import { changeSettings, withDefaults } from "@revisit/domain/organization/settings";
import { z } from "zod";
import { currencyCode, shortText } from "../fields.ts";
import { admin } from "../procedures.ts";
import { mutationId, nothing } from "../strictInput.ts";
import { router } from "../trpc.ts";
import { checkOrganization } from "./checkOrganization.ts";
import { settingsInput } from "./settingsInput.ts";
import type { OrganizationSettings } from "./views.ts";

const MOST_RATES = 200;

const organization = z.strictObject({
  mutationId,
  name: shortText,
  currency: currencyCode,
  timeZone: z.string(),
  settings: settingsInput,
  /** units of the organization's currency that one unit is worth */
  exchangeRates: z.array(z.strictObject({ currency: currencyCode, rate: z.number().positive() })).max(MOST_RATES),
});

export const settingsRouter = router({
  organization: admin.read(nothing, async ({ ctx }): Promise<OrganizationSettings> => {
    const { settings, ...stored } = await ctx.organizations.get();

    return {
      ...stored,
      exchangeRates: [...stored.exchangeRates],
      settings: withDefaults(settings),
      currenciesWithoutRate: await ctx.organizations.currenciesWithoutRate(),
    };
  }),

  saveOrganization: admin.write(organization, async ({ ctx, input }) => {
    checkOrganization(input);
    const { settings } = await ctx.organizations.get();

    await ctx.organizations.save({ ...input, settings: changeSettings(settings, input.settings) }, ctx.today);
    await ctx.wholeAssessment.renew(ctx.asOf);

    return { ok: true as const };
  }),
});
