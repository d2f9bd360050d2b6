import { addDays } from "./dayArithmetic.ts";
import type { IsoDay } from "./isoDay.ts";
import { weekday } from "./weekday.ts";

/**
 * Whether a day's weekday is worked.
 *
 * @param workingDays - 1 = Monday … 7 = Sunday; an organization that names none works every day
 */
export function isWorkingDay(day: IsoDay, workingDays: readonly number[]): boolean {
  return workingDays.length === 0 || workingDays.includes(weekday(day));
}

/** The day itself if it is worked, else the first one after it that is. */
export function nextWorkingDay(day: IsoDay, workingDays: readonly number[]): IsoDay {
  return nearestWorkingDay(day, workingDays, 1);
}

/** The day itself if it is worked, else the last one before it that was. */
export function previousWorkingDay(day: IsoDay, workingDays: readonly number[]): IsoDay {
  return nearestWorkingDay(day, workingDays, -1);
}

/** How many days from `startsOn` to `endsOn`, both included, are worked; 0 if the range is empty. */
export function countWorkingDays(startsOn: IsoDay, endsOn: IsoDay, workingDays: readonly number[]): number {
  let count = 0;
  for (let day = startsOn; day <= endsOn; day = addDays(day, 1)) {
    count += isWorkingDay(day, workingDays) ? 1 : 0;
  }

  return count;
}

function nearestWorkingDay(day: IsoDay, workingDays: readonly number[], step: 1 | -1): IsoDay {
  for (let distance = 0; distance < 7; distance += 1) {
    const candidate = addDays(day, distance * step);
    if (isWorkingDay(candidate, workingDays)) {
      return candidate;
    }
  }

  return day;
}
