import { daysBetween } from "./dayArithmetic.ts";
import type { IsoDay } from "./isoDay.ts";

/**
 * How much of a period has passed on the morning of `today`: 0 on its first day or before, 1 after its last.
 *
 * @source docs/domain/report.md, "Period"
 */
export function shareOfPeriodGone(period: { readonly startsOn: IsoDay; readonly endsOn: IsoDay }, today: IsoDay): number {
  const length = daysBetween(period.startsOn, period.endsOn) + 1;
  const gone = daysBetween(period.startsOn, today);

  return Math.min(1, Math.max(0, gone / length));
}
