import { addMonths } from "../calendar/addMonths.ts";
import type { IsoDay } from "../calendar/isoDay.ts";

/** Whether more than `months` calendar months have passed since a day. On the very day that they are over, they have not. */
export function isOlderThan(day: IsoDay, months: number, asOfDay: IsoDay): boolean {
  return addMonths(day, months) < asOfDay;
}
