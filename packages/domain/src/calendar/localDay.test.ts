import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RuleError } from "../errors.ts";
import { localDay } from "./localDay.ts";

const ZONES = [
  "Europe/Berlin", "Europe/Kyiv", "America/New_York", "America/Sao_Paulo", "Australia/Lord_Howe", "Asia/Kathmandu",
  "Pacific/Apia", "Africa/Casablanca", "Pacific/Pago_Pago", "Pacific/Kiritimati", "Etc/GMT+12", "UTC",
]; // prettier-ignore

it.each([
  { name: "the last minute of a day at UTC-11", zone: "Pacific/Pago_Pago", asOf: "2024-01-01T10:59:00Z", day: "2023-12-31" },
  { name: "the first minute of a day at UTC-11", zone: "Pacific/Pago_Pago", asOf: "2024-01-01T11:00:00Z", day: "2024-01-01" },
  { name: "UTC+14 is a day ahead", zone: "Pacific/Kiritimati", asOf: "2023-12-31T10:00:00Z", day: "2024-01-01" },
  { name: "UTC+14, a minute before midnight", zone: "Pacific/Kiritimati", asOf: "2023-12-31T09:59:00Z", day: "2023-12-31" },
  { name: "UTC+5:45", zone: "Asia/Kathmandu", asOf: "2024-05-05T18:15:00Z", day: "2024-05-06" },
  { name: "the night clocks go forward in Berlin", zone: "Europe/Berlin", asOf: "2024-03-30T23:30:00Z", day: "2024-03-31" },
  { name: "the night clocks go back in Berlin, summer time still", zone: "Europe/Berlin", asOf: "2024-10-26T22:30:00Z", day: "2024-10-27" },
  { name: "the evening of that day, winter time", zone: "Europe/Berlin", asOf: "2024-10-27T22:59:00Z", day: "2024-10-27" },
  { name: "the day before the one Samoa skipped", zone: "Pacific/Apia", asOf: "2011-12-30T09:59:00Z", day: "2011-12-29" },
  { name: "the day after the one Samoa skipped", zone: "Pacific/Apia", asOf: "2011-12-30T10:00:00Z", day: "2011-12-31" },
])("$name", ({ zone, asOf, day }) => {
  expect(localDay(zone, new Date(asOf))).toBe(day);
});

it("refuses a zone that does not exist", () => {
  expect(() => localDay("Mars/Base", new Date(0))).toThrow(new RuleError("time_zone_unknown", { timeZone: "Mars/Base" }));
});

describe("whatever the zone and the instant", () => {
  // Seen to kill: the offset subtracted instead of added; the offset of "now" instead of the instant's.
  it("agrees with the platform's own calendar", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.integer({ min: Date.UTC(2011, 0, 1), max: Date.UTC(2027, 0, 1) }), (zone, at) => {
        const platform = new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" });

        expect(localDay(zone, new Date(at))).toBe(platform.format(at));
      }),
      { numRuns: 500 },
    );
  });
});
