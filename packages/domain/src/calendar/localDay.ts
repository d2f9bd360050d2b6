import { TZDate } from "@date-fns/tz/date";
import { format } from "date-fns/format";
import type { IsoDay } from "./isoDay.ts";

/**
 * The calendar day on the wall of `timeZone` at an instant.
 *
 * @param timeZone - IANA name, e.g. `Europe/Kyiv`
 * @param asOf - the instant
 */
export function localDay(timeZone: string, asOf: Date): IsoDay {
  return format(new TZDate(asOf.getTime(), timeZone), "yyyy-MM-dd") as IsoDay;
}
