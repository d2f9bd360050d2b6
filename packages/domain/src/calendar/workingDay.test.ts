import { expect, it } from "vitest";
import { toIsoDay } from "./toIsoDay.ts";
import { countWorkingDays, nextWorkingDay, previousWorkingDay } from "./workingDay.ts";

const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5];
const SUNDAY_TO_THURSDAY = [7, 1, 2, 3, 4];

it.each([
  { name: "a working day stays", day: "2024-02-28", week: MONDAY_TO_FRIDAY, next: "2024-02-28", previous: "2024-02-28" },
  { name: "a Saturday", day: "2024-03-02", week: MONDAY_TO_FRIDAY, next: "2024-03-04", previous: "2024-03-01" },
  { name: "a Sunday", day: "2024-03-03", week: MONDAY_TO_FRIDAY, next: "2024-03-04", previous: "2024-03-01" },
  { name: "a Friday where Friday is the weekend", day: "2024-03-01", week: SUNDAY_TO_THURSDAY, next: "2024-03-03", previous: "2024-02-29" },
  { name: "one working day a week", day: "2024-03-05", week: [1], next: "2024-03-11", previous: "2024-03-04" },
  { name: "no working day named: every day is", day: "2024-03-03", week: [], next: "2024-03-03", previous: "2024-03-03" },
])("$name", ({ day, week, next, previous }) => {
  expect(nextWorkingDay(toIsoDay(day), week)).toBe(next);
  expect(previousWorkingDay(toIsoDay(day), week)).toBe(previous);
});

it.each([
  { name: "a full quarter", from: "2013-10-01", to: "2013-12-31", count: 66 },
  { name: "a weekend", from: "2024-03-02", to: "2024-03-03", count: 0 },
  { name: "one day", from: "2024-03-04", to: "2024-03-04", count: 1 },
  { name: "an empty range", from: "2024-03-05", to: "2024-03-04", count: 0 },
])("counts the working days of $name", ({ from, to, count }) => {
  expect(countWorkingDays(toIsoDay(from), toIsoDay(to), MONDAY_TO_FRIDAY)).toBe(count);
});
