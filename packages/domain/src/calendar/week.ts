import { addDays, daysBetween } from "./dayArithmetic.ts";
import type { IsoDay } from "./isoDay.ts";
import { weekday } from "./weekday.ts";

/** A week as ISO 8601 counts it: Monday to Sunday; it belongs to the year that has its Thursday, so years have 52 or 53. */
export type Week = {
  readonly year: number;
  /** 1 to 53 */
  readonly number: number;
  readonly startsOn: IsoDay;
  /** the Sunday, included */
  readonly endsOn: IsoDay;
};

/** The ISO week that a day lies in. */
export function weekOf(day: IsoDay): Week {
  const startsOn = addDays(day, 1 - weekday(day));
  const thursday = addDays(startsOn, 3);
  const year = Number(thursday.slice(0, 4));
  const newYear = `${thursday.slice(0, 4)}-01-01` as IsoDay;
  const dayOfYear = daysBetween(newYear, thursday);

  return { year, number: Math.floor(dayOfYear / 7) + 1, startsOn, endsOn: addDays(startsOn, 6) };
}

/** Every ISO week that shares a day with the range, in order; the first and the last may reach beyond it. */
export function weeksOf(startsOn: IsoDay, endsOn: IsoDay): readonly Week[] {
  const weeks: Week[] = [];
  for (let monday = weekOf(startsOn).startsOn; monday <= endsOn; monday = addDays(monday, 7)) {
    weeks.push(weekOf(monday));
  }

  return weeks;
}
