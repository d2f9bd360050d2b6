import { addDays } from "../calendar/dayArithmetic.ts";
import type { IsoDay } from "../calendar/isoDay.ts";

/**
 * The first day on which an account may be asked again after a held review: the minimum gap later, but never beyond the due
 * day, since an interval shorter than the gap was set on purpose. Null = never held, any day will do.
 *
 * @param nextDueOn - the account's due day
 * @param minimumGapDays - calendar days, 0 or more
 * @source docs/domain/cadence.md, "Minimum gap"
 */
export function dayAfterGap(lastHeldOn: IsoDay | null, nextDueOn: IsoDay, minimumGapDays: number): IsoDay | null {
  if (lastHeldOn === null) {
    return null;
  }
  const afterGap = addDays(lastHeldOn, minimumGapDays);

  return afterGap < nextDueOn ? afterGap : nextDueOn;
}
