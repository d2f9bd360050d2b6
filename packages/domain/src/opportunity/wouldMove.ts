import type { Message, MessageValue } from "../message.ts";
import type { Settings } from "../organization/settings.ts";
import type { WouldMove } from "./assessment.ts";
import type { Resources } from "./level.ts";
import { fewAtMost, type LevelFacts, opportunityLevel } from "./opportunityLevel.ts";

/** Each thing that can move a level, in the words before the arrow ("Resources known and ample → high"). */
export const WOULD_MOVE_MESSAGES = {
  known_ample: { id: "opportunity.wouldMove.known_ample", message: "Resources known and ample", values: {} },
  known_none: { id: "opportunity.wouldMove.known_none", message: "Resources known, and none", values: {} },
  ample: { id: "opportunity.wouldMove.ample", message: "Resources for two more products", values: {} },
  limited: { id: "opportunity.wouldMove.limited", message: "Resources for one more product", values: {} },
  none: { id: "opportunity.wouldMove.none", message: "No resources for another product", values: {} },
  first_purchase: { id: "opportunity.wouldMove.first_purchase", message: "A first purchase", values: {} },
  beyond_few: {
    id: "opportunity.wouldMove.beyond_few",
    message: "{n, plural, one {# more product bought} other {# more products bought}}",
    values: {},
  },
  replacement_due: { id: "opportunity.wouldMove.replacement_due", message: "A product that becomes due for replacement", values: {} },
  all_replaced: {
    id: "opportunity.wouldMove.all_replaced",
    message: "{n, plural, one {The product that is due replaced} other {All # products that are due replaced}}",
    values: {},
  },
} as const satisfies Record<string, Message>;

type Change = keyof typeof WOULD_MOVE_MESSAGES;

type Scenario = { readonly change: Change; readonly facts: LevelFacts; readonly values?: Record<string, MessageValue> };

/**
 * The single changes that would move an account to another level by the rule, each tried on the rule itself: nothing is listed that
 * would leave the level as it is.
 */
export function wouldMove(facts: LevelFacts, settings: Pick<Settings, "fewOwned" | "fewOwnedShare">): readonly WouldMove[] {
  const level = opportunityLevel(facts, settings);

  return [...resourceScenarios(facts), ...purchaseScenarios(facts, settings), ...replacementScenarios(facts)]
    .map(({ change, facts: changed, values }) => ({
      to: opportunityLevel(changed, settings),
      message: { ...WOULD_MOVE_MESSAGES[change], values: values ?? {} },
    }))
    .filter(({ to }) => to !== level);
}

function resourceScenarios(facts: LevelFacts): readonly Scenario[] {
  const having = (change: Change, resources: Resources): Scenario => ({ change, facts: { ...facts, resources } });
  switch (facts.open === 0 ? "ample" : facts.resources) {
    case "unknown":
      return [...(facts.open >= 2 ? [having("known_ample", "ample")] : []), having("known_none", "none")];
    case "none":
      return [having("limited", "limited"), ...(facts.open >= 2 ? [having("ample", "ample")] : [])];
    case "limited":
      return [...(facts.open >= 2 ? [having("ample", "ample")] : []), having("none", "none")];
    case "ample":
      return [having("none", "none")];
  }
}

function purchaseScenarios(facts: LevelFacts, settings: Pick<Settings, "fewOwned" | "fewOwnedShare">): readonly Scenario[] {
  if (facts.owned === 0) {
    return facts.open === 0 ? [] : [{ change: "first_purchase", facts: bought(facts, 1) }];
  }
  const missing = fewAtMost(facts.fit, settings) + 1 - facts.owned;

  return missing < 1 || missing > facts.open ? [] : [{ change: "beyond_few", facts: bought(facts, missing), values: { n: missing } }];
}

function bought(facts: LevelFacts, n: number): LevelFacts {
  return { ...facts, owned: facts.owned + n, open: facts.open - n };
}

function replacementScenarios(facts: LevelFacts): readonly Scenario[] {
  if (facts.replacementDue > 0) {
    return [{ change: "all_replaced", facts: { ...facts, replacementDue: 0 }, values: { n: facts.replacementDue } }];
  }

  return facts.owned === 0 ? [] : [{ change: "replacement_due", facts: { ...facts, replacementDue: 1 } }];
}
