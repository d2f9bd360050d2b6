import type { AccountFacts, LevelOverride } from "../account/accountFacts.ts";
import type { IsoDay } from "../calendar/isoDay.ts";
import type { Message } from "../message.ts";
import { activeOverride } from "./activeOverride.ts";
import type { AccountAssessment } from "./assessment.ts";
import { assessmentInputs } from "./assessmentInputs.ts";
import { blindSpots } from "./blindSpots.ts";
import type { Catalog } from "./catalog.ts";
import { countCells } from "./countCells.ts";
import { expectedValue } from "./expectedValue.ts";
import { isOpenCell } from "./isOpenCell.ts";
import { opportunityLevel } from "./opportunityLevel.ts";
import { pricedCells } from "./pricedCells.ts";
import { resourcesOf } from "./resourcesOf.ts";
import { whitespaceOf } from "./whitespaceOf.ts";
import { whyMessage } from "./whyMessage.ts";
import { wouldMove } from "./wouldMove.ts";

/** What an overridden level says of itself. */
export const OVERRIDE_MESSAGE = { id: "opportunity.why.override", message: "Set by {by} until {until}: {reason}", values: {} } as const;

/**
 * Decides an account's level with its reasons. About ten microseconds with 33 products, so that an organization can be assessed in bulk.
 *
 * @param asOfDay - the day in the account's time zone
 * @throws {RuleError} `product_not_found`: the account has a product that the catalog lacks
 * @source docs/domain/opportunity.md
 */
export function assess(account: AccountFacts, catalog: Catalog, asOfDay: IsoDay): AccountAssessment {
  const { settings, currency } = catalog;
  const cells = whitespaceOf(account, catalog, asOfDay);
  const openOrdersCents = cells.filter(isOpenCell).map((cell) => cell.typicalOrderCents);
  const found = resourcesOf(account, openOrdersCents, { settings, asOfDay });
  const whitespace = pricedCells(cells, found);
  const counts = countCells(whitespace);
  const facts = { ...counts, resources: found.resources };
  const ruleLevel = opportunityLevel(facts, settings);
  const override = activeOverride(account.override, asOfDay);
  const ruleWhy = whyMessage(counts, found, account.judgement);

  return {
    level: override?.level ?? ruleLevel,
    ruleLevel,
    override,
    resources: found.resources,
    resourcesSource: found.source,
    spareCents: found.spareCents,
    expectedValueCents: expectedValue(whitespace),
    why: override === null ? ruleWhy : overrideMessage(override),
    ruleWhy,
    blindSpots: blindSpots(account, { found, counts }, settings.staleAfterMonths),
    wouldMove: wouldMove(facts, settings),
    inputs: assessmentInputs(account, { found, counts }, { currency, asOfDay }),
    counts,
    isStale: found.isJudgementStale || found.isBudgetStale,
    whitespace,
  };
}

function overrideMessage({ by, untilOn, reason }: LevelOverride): Message {
  return { ...OVERRIDE_MESSAGE, values: { by, until: { day: untilOn }, reason } };
}
