import type { IsoDay } from "./isoDay.ts";
import { zoneOffsetMinutes } from "./timeZone.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/**
 * The instant at which the clocks of `timeZone` show `time` on `day`.
 *
 * Where clocks jump forward the time does not exist: it moves by the length of the jump (02:30 becomes 03:30). Where they go
 * back it exists twice: the first one is meant. Both as RFC 5545 and Temporal ("compatible") have it.
 *
 * @param time - `HH:mm`, 24 hours
 * @throws {RuleError} `time_zone_unknown`
 * @source docs/domain/cadence.md, "Local days"
 */
export function instantOf(day: IsoDay, time: string, timeZone: string): Date {
  const wallClock = Date.parse(`${day}T${time}:00Z`);
  // No zone is more than 14 hours from UTC, so a day either side brackets any clock change that could matter.
  const before = zoneOffsetMinutes(timeZone, new Date(wallClock - DAY_MS));
  const after = zoneOffsetMinutes(timeZone, new Date(wallClock + DAY_MS));
  const candidates = [before, after]
    .map((minutes) => ({ minutes, instant: new Date(wallClock - minutes * MINUTE_MS) }))
    .filter(({ minutes, instant }) => zoneOffsetMinutes(timeZone, instant) === minutes)
    .map(({ instant }) => instant.getTime());

  return new Date(candidates.length > 0 ? Math.min(...candidates) : wallClock - before * MINUTE_MS);
}
