import type { IsoDay } from "./isoDay.ts";

const DAY_MS = 86_400_000;
const FIRST_DAY = -719_162;
const LAST_DAY = 2_932_896;

/** The day `days` calendar days later (earlier if negative); no zone is involved, so no clock change can shift it. */
export function addDays(day: IsoDay, days: number): IsoDay {
  return fromDayNumber(toDayNumber(day) + days);
}

/** Calendar days from `from` to `to`; negative if `to` is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** Days since 1970-01-01. */
export function toDayNumber(day: IsoDay): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

/** The day a number of days after 1970-01-01; stops at 0001-01-01 and 9999-12-31, so that "forever" in foreign data stays a day. */
export function fromDayNumber(number: number): IsoDay {
  return new Date(Math.min(LAST_DAY, Math.max(FIRST_DAY, number)) * DAY_MS).toISOString().slice(0, 10) as IsoDay;
}
