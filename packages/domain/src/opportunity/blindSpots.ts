import type { AccountFacts } from "../account/accountFacts.ts";
import type { Message, MessageValue } from "../message.ts";
import type { BlindSpot, BlindSpotCode, WhitespaceCounts } from "./assessment.ts";
import type { ResourcesFound } from "./resourcesOf.ts";

/** What each blind spot says, and asks for. */
export const BLIND_SPOT_MESSAGES = {
  budget_contradicted: {
    id: "opportunity.blindSpot.budget_contradicted",
    message: "Spends more than we estimated: ask for the budget.",
    values: {},
  },
  no_budget_or_revenue: {
    id: "opportunity.blindSpot.no_budget_or_revenue",
    message: "Neither budget nor revenue is known: ask for the budget.",
    values: {},
  },
  no_exchange_rate: {
    id: "opportunity.blindSpot.no_exchange_rate",
    message: "Amounts in {currencies} are not counted: record an exchange rate.",
    values: {},
  },
  stale_judgement: {
    id: "opportunity.blindSpot.stale_judgement",
    message: "{by} judged the resources on {on}, more than {months, plural, one {# month} other {# months}} ago: ask again.",
    values: {},
  },
  stale_budget: {
    id: "opportunity.blindSpot.stale_budget",
    message: "The budget was said on {on}, more than {months, plural, one {# month} other {# months}} ago: ask again.",
    values: {},
  },
  nothing_fits: {
    id: "opportunity.blindSpot.nothing_fits",
    message: "No product is offered for {type}, {sizeBand}: check both, or the products.",
    values: {},
  },
} as const satisfies Record<BlindSpotCode, Message>;

/** What is not known, or no longer trusted, that this account's level depends on; the most pressing first. */
export function blindSpots(
  account: AccountFacts,
  { found, counts }: { readonly found: ResourcesFound; readonly counts: WhitespaceCounts },
  staleAfterMonths: number,
): readonly BlindSpot[] {
  const { judgement, budget } = account;
  const spots: BlindSpot[] = [];
  if (found.unknownBecause !== null && (found.resources === "unknown" || found.unknownBecause === "no_exchange_rate")) {
    spots.push(spot(found.unknownBecause, { currencies: account.foreignCurrencies.join(", ") }));
  }
  if (judgement !== null && found.isJudgementStale) {
    spots.push(spot("stale_judgement", { by: judgement.by, on: { day: judgement.on }, months: staleAfterMonths }));
  }
  if (budget !== null && found.isBudgetStale) {
    spots.push(spot("stale_budget", { on: { day: budget.on }, months: staleAfterMonths }));
  }
  if (counts.fit === 0) {
    spots.push(spot("nothing_fits", { type: account.type, sizeBand: account.sizeBand }));
  }

  return spots;
}

function spot(code: BlindSpotCode, values: Record<string, MessageValue>): BlindSpot {
  return { code, message: { ...BLIND_SPOT_MESSAGES[code], values } };
}
