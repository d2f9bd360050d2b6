import { checkInterval } from "@revisit/domain/cadence/checkPolicy";
import { checkCurrency } from "@revisit/domain/organization/checkCurrency";
import { checkTimeZone } from "@revisit/domain/organization/checkTimeZone";
import type { ChangedSettings } from "@revisit/domain/organization/settings";

export type OrganizationChange = {
  readonly currency: string;
  readonly timeZone: string;
  readonly settings: ChangedSettings;
  readonly exchangeRates: readonly { readonly currency: string }[];
};

/** @throws {RuleError} `currency_unknown`, `time_zone_unknown`, `interval_out_of_range` */
export function checkOrganization({ currency, timeZone, settings, exchangeRates }: OrganizationChange): void {
  checkTimeZone(timeZone);
  [currency, ...exchangeRates.map((rate) => rate.currency)].forEach(checkCurrency);
  Object.values(settings.intervalDays ?? {}).forEach(checkInterval);
}
