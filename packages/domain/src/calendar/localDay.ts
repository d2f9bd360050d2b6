import type { IsoDay } from "./isoDay.ts";
import { zoneOffsetMinutes } from "./timeZone.ts";

const MINUTE_MS = 60_000;

/**
 * The calendar day on the wall of `timeZone` at an instant.
 *
 * @param timeZone - IANA name, e.g. `Europe/Kyiv`
 * @param asOf - the instant
 * @throws {RuleError} `time_zone_unknown`
 */
export function localDay(timeZone: string, asOf: Date): IsoDay {
  const wallClock = asOf.getTime() + zoneOffsetMinutes(timeZone, asOf) * MINUTE_MS;

  return new Date(wallClock).toISOString().slice(0, 10) as IsoDay;
}
