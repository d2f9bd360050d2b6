import type { LevelOverride } from "../account/accountFacts.ts";
import { addMonths } from "../calendar/addMonths.ts";
import type { IsoDay } from "../calendar/isoDay.ts";
import { RuleError } from "../errors.ts";
import type { Level } from "./level.ts";

/** Months for which an accepted challenge holds where nobody says otherwise: as long as a rep's own judgement is trusted. */
export const CHALLENGE_HOLDS_MONTHS = 12;

export type ChallengeState = "open" | "accepted" | "rejected";

/**
 * Refuses a challenge that claims nothing new or gives no reason.
 *
 * @throws {RuleError} `challenge_same_level`, `challenge_needs_reason`
 * @source docs/domain/opportunity.md, "Challenges and overrides"
 */
export function checkChallenge(challenge: { readonly claimedLevel: Level; readonly reason: string }, level: Level): void {
  if (challenge.claimedLevel === level) {
    throw new RuleError("challenge_same_level");
  }
  if (challenge.reason.trim() === "") {
    throw new RuleError("challenge_needs_reason");
  }
}

/**
 * Refuses to decide twice.
 *
 * @throws {RuleError} `challenge_already_decided`
 */
export function requireUndecided(state: ChallengeState): void {
  if (state !== "open") {
    throw new RuleError("challenge_already_decided");
  }
}

/**
 * The override that sets a level by hand from today on.
 *
 * @param wanted - `untilOn`: the last day it holds; null = 12 months
 * @param today - the day on the account's wall
 * @throws {RuleError} `override_in_past` where it would end before it starts
 * @source docs/domain/opportunity.md, "Challenges and overrides"
 */
export function overrideFrom(
  wanted: { readonly level: Level; readonly reason: string; readonly by: string; readonly untilOn: IsoDay | null },
  today: IsoDay,
): LevelOverride {
  const untilOn = wanted.untilOn ?? addMonths(today, CHALLENGE_HOLDS_MONTHS);
  if (untilOn < today) {
    throw new RuleError("override_in_past", { day: untilOn });
  }

  return { level: wanted.level, by: wanted.by, reason: wanted.reason, setOn: today, untilOn };
}
