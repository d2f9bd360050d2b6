import { addDays, daysBetween } from "../calendar/dayArithmetic.ts";
import type { IsoDay } from "../calendar/isoDay.ts";

/** How an account stands against its cadence, worst last. */
export const COVERAGE_STATES = ["never_reviewed", "on_track", "due_soon", "overdue"] as const;

export type CoverageState = (typeof COVERAGE_STATES)[number];

export type Coverage = {
  readonly state: CoverageState;
  /** days since the due day; 0 unless overdue */
  readonly daysOverdue: number;
};

/** An account's due day and last held review; days are local to the account. */
export type CoverageFacts = { readonly nextDueOn: IsoDay; readonly lastHeldOn: IsoDay | null };

/**
 * Past its due day an account is overdue, reviewed before or not; on the day itself it is not yet. Until then it is never
 * reviewed, due soon, or on track.
 *
 * @param dueSoonDays - days before the due day from which on it is due soon
 * @param today - the day on the account's wall
 * @source docs/domain/cadence.md, "Coverage"
 */
export function coverageOf(facts: CoverageFacts, dueSoonDays: number, today: IsoDay): Coverage {
  if (facts.nextDueOn < today) {
    return { state: "overdue", daysOverdue: daysBetween(facts.nextDueOn, today) };
  }
  if (facts.lastHeldOn === null) {
    return { state: "never_reviewed", daysOverdue: 0 };
  }

  return { state: facts.nextDueOn <= addDays(today, dueSoonDays) ? "due_soon" : "on_track", daysOverdue: 0 };
}
