import { expect, it } from "vitest";
import { addMonths } from "./addMonths.ts";
import { toIsoDay } from "./toIsoDay.ts";

it.each([
  { name: "an ordinary month", day: "2024-03-15", months: 1, result: "2024-04-15" },
  { name: "over the end of a year", day: "2024-11-30", months: 3, result: "2025-02-28" },
  { name: "into a leap February", day: "2024-01-31", months: 1, result: "2024-02-29" },
  { name: "a leap day, a year later", day: "2024-02-29", months: 12, result: "2025-02-28" },
  { name: "a leap day, four years later", day: "2024-02-29", months: 48, result: "2028-02-29" },
  { name: "the 31st of a month of 30", day: "2024-05-31", months: 1, result: "2024-06-30" },
  { name: "back", day: "2024-03-31", months: -1, result: "2024-02-29" },
  { name: "back over a year", day: "2024-01-10", months: -13, result: "2022-12-10" },
  { name: "none", day: "2024-01-31", months: 0, result: "2024-01-31" },
  { name: "a foreign system's forever stays a day", day: "9999-12-31", months: 36, result: "9999-12-31" },
  { name: "before the first year", day: "0001-01-15", months: -2, result: "0001-01-01" },
])("$name: $day + $months months is $result", ({ day, months, result }) => {
  expect(addMonths(toIsoDay(day), months)).toBe(result);
});
