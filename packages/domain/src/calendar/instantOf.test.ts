import fc from "fast-check";
import { expect, it } from "vitest";
import { instantOf } from "./instantOf.ts";
import { addDays } from "./dayArithmetic.ts";
import { localDay } from "./localDay.ts";
import { localTime } from "./localTime.ts";
import { isTimeZone } from "./timeZone.ts";
import { toIsoDay } from "./toIsoDay.ts";

it.each([
  { name: "winter time", day: "2024-01-15", time: "09:30", zone: "Europe/Berlin", instant: "2024-01-15T08:30:00.000Z" },
  { name: "summer time", day: "2024-07-15", time: "09:30", zone: "Europe/Berlin", instant: "2024-07-15T07:30:00.000Z" },
  {
    name: "a time that spring skips moves forward",
    day: "2024-03-31",
    time: "02:30",
    zone: "Europe/Berlin",
    instant: "2024-03-31T01:30:00.000Z",
  },
  {
    name: "a time that autumn repeats is the first one",
    day: "2024-10-27",
    time: "02:30",
    zone: "Europe/Berlin",
    instant: "2024-10-27T00:30:00.000Z",
  },
  { name: "New York, repeated", day: "2024-11-03", time: "01:30", zone: "America/New_York", instant: "2024-11-03T05:30:00.000Z" },
  { name: "New York, skipped", day: "2024-03-10", time: "02:30", zone: "America/New_York", instant: "2024-03-10T07:30:00.000Z" },
  {
    name: "half an hour of summer time",
    day: "2024-10-06",
    time: "02:15",
    zone: "Australia/Lord_Howe",
    instant: "2024-10-05T15:45:00.000Z",
  },
  { name: "UTC-11", day: "2024-01-01", time: "00:00", zone: "Pacific/Pago_Pago", instant: "2024-01-01T11:00:00.000Z" },
  { name: "UTC+14", day: "2024-01-01", time: "00:00", zone: "Pacific/Kiritimati", instant: "2023-12-31T10:00:00.000Z" },
  { name: "a day that Samoa skipped", day: "2011-12-30", time: "10:00", zone: "Pacific/Apia", instant: "2011-12-30T20:00:00.000Z" },
])("$name", ({ day, time, zone, instant }) => {
  expect(instantOf(toIsoDay(day), time, zone).toISOString()).toBe(instant);
});

// Seen to kill: only the offset before the change tried; the offset added instead of subtracted.
it("shows the asked day and time on the wall of the zone, also on days of clock changes", () => {
  const zones = fc.constantFrom("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Kiritimati");
  // Around the days on which one of these zones changes its clocks; none does so between 08:00 and 20:00.
  const days = fc
    .tuple(
      fc.constantFrom("2024-03-10", "2024-03-31", "2024-04-07", "2024-10-06", "2024-10-27", "2024-11-03"),
      fc.integer({ min: -1, max: 1 }),
    )
    .map(([day, offset]) => addDays(toIsoDay(day), offset));
  const times = fc.constantFrom("08:00", "09:30", "12:15", "19:59");
  fc.assert(
    fc.property(days, times, zones, (day, time, zone) => {
      const instant = instantOf(day, time, zone);

      expect([localDay(zone, instant), localTime(zone, instant)]).toEqual([day, time]);
    }),
    { numRuns: 300 },
  );
});

it.each([
  { zone: "Europe/Kyiv", known: true },
  { zone: "UTC", known: true },
  { zone: "Mars/Base", known: false },
  { zone: "+02:00", known: false },
  { zone: "", known: false },
])("$zone is a time zone: $known", ({ zone, known }) => {
  expect(isTimeZone(zone)).toBe(known);
});
