import { addDays } from "../calendar/dayArithmetic.ts";
import type { IsoDay } from "../calendar/isoDay.ts";
import { checkInterval } from "./checkPolicy.ts";

/** What an account's clock runs from; days are local to the account. */
export type ReviewClock = {
  readonly lastHeldOn: IsoDay | null;
  readonly customerSince: IsoDay | null;
  /** the day Revisit first knew the account */
  readonly knownSince: IsoDay;
};

/**
 * The day an account's clock runs from: its last *held* review; where there is none, the later of `customer since` and the
 * day Revisit first knew it, so that adopting Revisit makes nobody overdue. A prospect is customer since no day.
 *
 * @source docs/domain/cadence.md, "Due day"
 */
export function startOfClock(clock: ReviewClock): IsoDay {
  if (clock.lastHeldOn !== null) {
    return clock.lastHeldOn;
  }

  return clock.customerSince !== null && clock.customerSince > clock.knownSince ? clock.customerSince : clock.knownSince;
}

/**
 * The day an account next needs a review: one interval after its clock started. A refusal, a cancellation or a miss moves
 * nothing.
 *
 * @param intervalDays - calendar days, 1 to 365
 * @returns a day local to the account; one before today means that the review is overdue
 * @throws {RuleError} `interval_out_of_range`
 * @source docs/domain/cadence.md, "Due day"
 */
export function nextDueDay(clock: ReviewClock, intervalDays: number): IsoDay {
  checkInterval(intervalDays);

  return addDays(startOfClock(clock), intervalDays);
}
