import { isTimeZone } from "../calendar/timeZone.ts";
import { RuleError } from "../errors.ts";

/**
 * Refuses what is no IANA time zone.
 *
 * @throws {RuleError} `time_zone_unknown`
 */
export function checkTimeZone(timeZone: string): void {
  if (!isTimeZone(timeZone)) {
    throw new RuleError("time_zone_unknown", { timeZone });
  }
}
