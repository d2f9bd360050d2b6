import type { AccountFacts } from "@revisit/domain/account/accountFacts";
import { nextDueDay } from "@revisit/domain/cadence/reviewClock";
import { resolveInterval } from "@revisit/domain/cadence/resolveInterval";
import { toDayNumber } from "@revisit/domain/calendar/dayArithmetic";
import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import { assess } from "@revisit/domain/opportunity/assess";
import type { AccountAssessment } from "@revisit/domain/opportunity/assessment";
import { LEVELS } from "@revisit/domain/opportunity/level";
import { newId } from "../newId.ts";
import type { Rulebook } from "./loadCatalog.ts";

/** One row of `standing` but for the copies that triggers keep. */
export type StandingRow = ReturnType<typeof standingOf>;

/** Assesses one account and arranges the answer as it is stored; the rank columns all ascend. */
export function standingOf(facts: AccountFacts, rulebook: Rulebook, today: IsoDay) {
  const { whitespace, ...assessment } = assess(facts, rulebook.catalog, today);
  const { intervalDays, rule } = resolveInterval(
    { level: assessment.level, type: facts.type, sizeBand: facts.sizeBand, families: familiesOf(facts, rulebook) },
    rulebook.policies,
    rulebook.settings,
  );

  return {
    account_id: facts.id,
    assessment_id: newId(),
    level_order: LEVELS.indexOf(assessment.level),
    value_order: assessment.expectedValueCents === 0 ? 0 : -assessment.expectedValueCents,
    held_order: facts.lastHeldOn === null ? 0 : toDayNumber(facts.lastHeldOn),
    level: assessment.level,
    resources: assessment.resources,
    expected_value_cents: assessment.expectedValueCents,
    whitespace_count: toSell(whitespace),
    owned_count: assessment.counts.owned,
    last_held_on: facts.lastHeldOn,
    next_due_on: nextDueDay(facts, intervalDays),
    interval_days: intervalDays,
    interval_rule: rule,
    is_stale: assessment.isStale,
    assessment,
    today,
  };
}

/** What is to sell: fits, and is not owned from us, though perhaps from a competitor. */
function toSell(whitespace: AccountAssessment["whitespace"]): number {
  return whitespace.filter(({ state }) => state === "open" || state === "competitor").length;
}

function familiesOf(facts: AccountFacts, { catalog }: Rulebook): readonly string[] {
  const owned = facts.owned
    .filter(({ supplier }) => supplier === "us")
    .map(({ productId }) => catalog.products[catalog.indexOf(productId)]?.family ?? "");

  return [...new Set(owned)];
}
