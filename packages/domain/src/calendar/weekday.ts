import { toDayNumber } from "./dayArithmetic.ts";
import type { IsoDay } from "./isoDay.ts";

/** The day of the week as ISO 8601 counts it: 1 = Monday … 7 = Sunday. */
export function weekday(day: IsoDay): number {
  // 1970-01-01, day 0, was a Thursday (4).
  return ((((toDayNumber(day) + 3) % 7) + 7) % 7) + 1;
}
