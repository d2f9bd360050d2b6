import { addDays } from "./dayArithmetic.ts";
import type { IsoDay } from "./isoDay.ts";

/**
 * The same day of the month `months` later (earlier if negative). Where the month is too short it is its last day:
 * 31 January + 1 month = 28 or 29 February, 29 February + 12 months = 28 February. Stops at 0001-01-01 and 9999-12-31.
 */
export function addMonths(day: IsoDay, months: number): IsoDay {
  const [year, month, dayOfMonth] = day.split("-").map(Number) as [number, number, number];
  const monthIndex = year * 12 + (month - 1) + months;
  if (monthIndex < 12 || monthIndex >= 119_999) {
    return (monthIndex < 12 ? "0001-01-01" : "9999-12-31") as IsoDay;
  }
  const start = monthStart(monthIndex);
  const lastDayOfMonth = Number(addDays(monthStart(monthIndex + 1), -1).slice(8));

  return addDays(start, Math.min(dayOfMonth, lastDayOfMonth) - 1);
}

function monthStart(monthIndex: number): IsoDay {
  const year = Math.floor(monthIndex / 12);
  const month = (monthIndex % 12) + 1;

  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01` as IsoDay;
}
