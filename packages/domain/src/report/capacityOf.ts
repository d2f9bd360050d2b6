import { countWorkingDays } from "../calendar/workingDay.ts";
import type { DayRange } from "./reportDays.ts";

/**
 * Reviews that can be held in a range of days: weekly capacity × working days of the range ÷ working days of a week.
 *
 * @param workingDays - 1 = Monday … 7 = Sunday; none = all seven
 * @source docs/domain/report.md, "Capacity and utilization"
 */
export function capacityOf(weeklyCapacity: number, range: DayRange, workingDays: readonly number[]): number {
  const daysAWeek = workingDays.length === 0 ? 7 : new Set(workingDays).size;

  return (weeklyCapacity * countWorkingDays(range.startsOn, range.endsOn, workingDays)) / daysAWeek;
}
