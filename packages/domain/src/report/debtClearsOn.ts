import { addDays } from "../calendar/dayArithmetic.ts";
import type { IsoDay } from "../calendar/isoDay.ts";
import { LEVELS } from "../opportunity/level.ts";
import type { Settings } from "../organization/settings.ts";
import { PACE_DAYS } from "./accountCounts.ts";
import type { ByLevel, NodeCounts } from "./nodeCounts.ts";

/** A debt that today's pace clears later than this is as good as never cleared: five years. */
const NEVER_DAYS = 1826;

/** Overdue reviews, each with its level's weight. */
export function debtOf(overdue: ByLevel, weight: Settings["levelWeight"]): number {
  return LEVELS.reduce((debt, level) => debt + overdue[level] * weight[level], 0);
}

/**
 * The day a debt clears at today's pace: what was held in the last 28 days less what falls due in the next 28, by weight.
 * No debt is clear today; null = never, or not within five years.
 *
 * @param seenOn - the day from which on it is counted
 * @source docs/domain/report.md, "Debt"
 */
export function debtClearsOn(
  counts: Pick<NodeCounts, "overdue" | "heldRecently" | "fallingDue">,
  weight: Settings["levelWeight"],
  seenOn: IsoDay,
): IsoDay | null {
  const debt = debtOf(counts.overdue, weight);
  const paid = debtOf(counts.heldRecently, weight) - debtOf(counts.fallingDue, weight);
  if (debt > 0 && paid <= 0) {
    return null;
  }
  const days = debt > 0 ? Math.ceil((debt * PACE_DAYS) / paid) : 0;

  return days > NEVER_DAYS ? null : addDays(seenOn, days);
}
