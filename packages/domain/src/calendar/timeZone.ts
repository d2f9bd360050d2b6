import { tzOffset } from "@date-fns/tz/tzOffset";
import { RuleError } from "../errors.ts";

/**
 * Minutes that the clocks of `timeZone` are ahead of UTC at an instant: 330 for Asia/Kolkata, negative west of Greenwich.
 *
 * @throws {RuleError} `time_zone_unknown`
 */
export function zoneOffsetMinutes(timeZone: string, asOf: Date): number {
  const minutes = tzOffset(timeZone, asOf);
  if (Number.isNaN(minutes)) {
    throw new RuleError("time_zone_unknown", { timeZone });
  }

  return minutes;
}

/** Whether a text is an IANA time zone that this machine knows; an offset such as `+02:00` is not, since it has no clock changes. */
export function isTimeZone(text: string): boolean {
  if (/^[+-]|^$/.test(text)) {
    return false;
  }
  try {
    new Intl.DateTimeFormat("en", { timeZone: text });

    return true;
  } catch {
    return false;
  }
}
