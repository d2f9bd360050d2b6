import { zoneOffsetMinutes } from "./timeZone.ts";

const MINUTE_MS = 60_000;

/**
 * What the clocks of `timeZone` show at an instant, `HH:mm`, 24 hours.
 *
 * @throws {RuleError} `time_zone_unknown`
 */
export function localTime(timeZone: string, asOf: Date): string {
  const wallClock = asOf.getTime() + zoneOffsetMinutes(timeZone, asOf) * MINUTE_MS;

  return new Date(wallClock).toISOString().slice(11, 16);
}
