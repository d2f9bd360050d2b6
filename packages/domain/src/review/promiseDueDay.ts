import { addDays } from "../calendar/dayArithmetic.ts";
import type { IsoDay } from "../calendar/isoDay.ts";
import { nextWorkingDay } from "../calendar/workingDay.ts";

/** Days in which a promise without a day is kept: long enough to do something, short enough that the customer still waits. */
export const PROMISE_DAYS = 7;

/**
 * The day by which a promise is kept that was found in a review and given no day: a week after it, or the first working day
 * after that.
 *
 * @param heldOn - the day of the review, local to the account
 * @param workingDays - 1 = Monday … 7 = Sunday
 * @source docs/domain/review.md, "Promises"
 */
export function promiseDueDay(heldOn: IsoDay, workingDays: readonly number[]): IsoDay {
  return nextWorkingDay(addDays(heldOn, PROMISE_DAYS), workingDays);
}
