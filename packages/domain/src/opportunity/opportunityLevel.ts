import type { Settings } from "../organization/settings.ts";
import type { Level, Resources } from "./level.ts";

/** What the structural rule looks at. `owned` are products from us, `fit` those that fit including the owned ones, `open` those to sell. */
export type LevelFacts = {
  readonly fit: number;
  readonly owned: number;
  readonly open: number;
  readonly replacementDue: number;
  readonly resources: Resources;
};

/** 0.29 × 100 is a hair below 29: a share counts as reached within this many products. */
const ROUNDING = 1e-9;

/**
 * The structural rule: it sees room, not readiness.
 *
 * @source docs/domain/opportunity.md, "Level"
 */
export function opportunityLevel(facts: LevelFacts, settings: Pick<Settings, "fewOwned" | "fewOwnedShare">): Level {
  const { owned, open, replacementDue, resources } = facts;
  if (replacementDue === 0 && (open === 0 || resources === "none")) {
    return "low";
  }
  const isHigh = owned >= 1 && owned <= fewAtMost(facts.fit, settings) && open >= 1 && resources === "ample";

  return isHigh ? "high" : "medium";
}

/** The greatest number of owned products that still counts as few: `fewOwned`, or the share of what fits if that is more. */
export function fewAtMost(fit: number, settings: Pick<Settings, "fewOwned" | "fewOwnedShare">): number {
  return Math.max(settings.fewOwned, Math.floor(settings.fewOwnedShare * fit + ROUNDING));
}
