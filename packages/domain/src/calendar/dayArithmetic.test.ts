import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays, daysBetween, fromDayNumber, toDayNumber } from "./dayArithmetic.ts";
import { toIsoDay } from "./toIsoDay.ts";

it.each([
  { name: "across a leap day", day: "2024-02-28", days: 2, result: "2024-03-01" },
  { name: "across the clocks' change in Europe", day: "2024-03-30", days: 1, result: "2024-03-31" },
  { name: "across New Year", day: "2024-12-31", days: 1, result: "2025-01-01" },
  { name: "back", day: "2024-03-01", days: -1, result: "2024-02-29" },
  { name: "beyond the last day there is", day: "9999-12-31", days: 365, result: "9999-12-31" },
])("$name: $day + $days days is $result", ({ day, days, result }) => {
  expect(addDays(toIsoDay(day), days)).toBe(result);
});

// Seen to kill: `daysBetween` with its arguments swapped.
it("counts back exactly the days that were added", () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: -5000, max: 5000 }), (start, days) => {
      const day = fromDayNumber(start);

      expect(toDayNumber(day)).toBe(start);
      expect(daysBetween(day, addDays(day, days))).toBe(days);
    }),
  );
});
