import type { AccountFacts } from "../account/accountFacts.ts";
import type { IsoDay } from "../calendar/isoDay.ts";
import type { Settings } from "../organization/settings.ts";
import { isOlderThan } from "./isOlderThan.ts";
import type { Resources } from "./level.ts";

/** Whether an account can buy more, and what that rests on. Money in hundredths of the organization's currency, a year. */
export type ResourcesFound = {
  readonly resources: Resources;
  readonly source: "computed" | "judged";
  /** what the sums say, also where a judgement wins */
  readonly computed: Resources;
  readonly unknownBecause: UnknownBecause | null;
  readonly budgetCents: number | null;
  readonly isBudgetEstimated: boolean;
  /** null where it is not known */
  readonly spareCents: number | null;
  readonly isJudgementStale: boolean;
  readonly isBudgetStale: boolean;
};

export type UnknownBecause = "budget_contradicted" | "no_budget_or_revenue" | "no_exchange_rate";

/**
 * @param openOrdersCents - typical orders of the open products
 * @source docs/domain/opportunity.md, "Resources"
 */
export function resourcesOf(
  account: AccountFacts,
  openOrdersCents: readonly number[],
  { settings, asOfDay }: { readonly settings: Settings; readonly asOfDay: IsoDay },
): ResourcesFound {
  const budgetCents = budgetOf(account, settings.budgetShare);
  const isBudgetEstimated = account.budget === null;
  const unknownBecause = whyUnknown(account, budgetCents, isBudgetEstimated);
  const spareCents = budgetCents === null || unknownBecause !== null ? null : Math.max(0, budgetCents - account.spentLast12Months);
  const computed = spareCents === null ? "unknown" : byCount(openOrdersCents.filter((cents) => cents <= spareCents).length);
  const isJudgementStale = account.judgement !== null && isOlderThan(account.judgement.on, settings.staleAfterMonths, asOfDay);
  const judged = isJudgementStale ? null : account.judgement;

  return {
    resources: judged?.value ?? computed,
    source: judged === null ? "computed" : "judged",
    computed,
    unknownBecause,
    budgetCents,
    isBudgetEstimated,
    spareCents,
    isJudgementStale,
    isBudgetStale: account.budget !== null && isOlderThan(account.budget.on, settings.staleAfterMonths, asOfDay),
  };
}

function budgetOf({ budget, annualRevenue }: AccountFacts, share: number): number | null {
  if (budget !== null) {
    return budget.value;
  }

  return annualRevenue === null ? null : Math.round(share * annualRevenue.value);
}

function whyUnknown(account: AccountFacts, budgetCents: number | null, isEstimated: boolean): UnknownBecause | null {
  if (account.foreignCurrencies.length > 0) {
    return "no_exchange_rate";
  }
  if (budgetCents === null) {
    return "no_budget_or_revenue";
  }

  return isEstimated && account.spentLast12Months > budgetCents ? "budget_contradicted" : null;
}

function byCount(affordable: number): Resources {
  if (affordable === 0) {
    return "none";
  }

  return affordable === 1 ? "limited" : "ample";
}
