import { addDays } from "../calendar/dayArithmetic.ts";
import type { IsoDay } from "../calendar/isoDay.ts";
import { weekOf } from "../calendar/week.ts";
import { excuseOf } from "../cadence/excuse.ts";
import type { Level } from "../opportunity/level.ts";
import { lateReason } from "./lateReason.ts";
import { NO_COUNTS, type ByLevel, type NodeCounts } from "./nodeCounts.ts";
import { isWithin, type ReportDays } from "./reportDays.ts";
import type { ReportAccount } from "./reportFacts.ts";

/** Days over which the pace of the debt is measured, back and ahead: four weeks, so that every weekday counts as often. */
export const PACE_DAYS = 28;

/** Days within which an account counts as reached: the longest interval there may be. */
export const REACH_DAYS = 365;

/**
 * What one account adds to its rep and territory.
 *
 * @source docs/domain/report.md, "Counts"
 */
export function accountCounts(account: ReportAccount, days: ReportDays): NodeCounts {
  const isOverdue = account.nextDueOn < days.seenOn;
  const isHeld = account.lastHeldOn !== null;
  const isRemaining = remains(account, days);
  const isDue = isOverdue && isWithin(account.nextDueOn, days);
  const plannedOn = account.open?.plannedOn ?? null;
  const isAgreed = account.open?.state === "scheduled" || account.open?.state === "in_progress";

  return {
    ...NO_COUNTS,
    ...latenessOf(account, isOverdue),
    accounts: 1,
    neverReviewed: toCount(!isHeld && !isOverdue),
    covered: toCount(isHeld && !isOverdue),
    reached: toCount(account.lastHeldOn !== null && account.lastHeldOn >= addDays(days.seenOn, -REACH_DAYS)),
    fallingDue: byLevel(account.level, !isOverdue && account.nextDueOn < addDays(days.seenOn, PACE_DAYS)),
    scheduled: toCount(isAgreed && plannedOn !== null && isWithin(plannedOn, days)),
    remaining: toCount(isRemaining),
    due: toCount(isDue),
    excused: toCount(isDue && excuseOf(account.lastEnded === null ? [] : [account.lastEnded], account.lastHeldOn, days.seenOn) !== null),
    weeks: isRemaining ? [{ startsOn: weekOf(clamp(plannedOn ?? account.nextDueOn, days)).startsOn, planned: 1, held: 0 }] : [],
  };
}

/** One of a level, or none. */
export function byLevel(level: Level, counts: boolean): ByLevel {
  return { high: 0, medium: 0, low: 0, [level]: toCount(counts) };
}

/** 1 or 0. */
export function toCount(counts: boolean): number {
  return counts ? 1 : 0;
}

function latenessOf(account: ReportAccount, isOverdue: boolean): Pick<NodeCounts, "overdue" | "whyLate" | "untried"> {
  const reason = isOverdue ? lateReason(account) : null;

  return {
    overdue: byLevel(account.level, isOverdue),
    whyLate: { ...NO_COUNTS.whyLate, ...(reason === null || reason === "untried" ? {} : { [reason]: 1 }) },
    untried: toCount(reason === "untried"),
  };
}

function remains(account: ReportAccount, days: ReportDays): boolean {
  const plannedOn = account.open?.plannedOn ?? null;

  return account.nextDueOn <= days.endsOn || (plannedOn !== null && plannedOn <= days.endsOn);
}

// What was due before the period is still to be done in it, and so is what is due in it but planned for later.
function clamp(day: IsoDay, { startsOn, endsOn }: ReportDays): IsoDay {
  if (day < startsOn) {
    return startsOn;
  }

  return day > endsOn ? endsOn : day;
}
