import { expect, it } from "vitest";
import { toIsoDay } from "./toIsoDay.ts";
import { weekOf, weeksOf } from "./week.ts";
import { weekday } from "./weekday.ts";

it.each([
  { day: "2024-01-01", year: 2024, number: 1, startsOn: "2024-01-01", endsOn: "2024-01-07" },
  { day: "2023-01-01", year: 2022, number: 52, startsOn: "2022-12-26", endsOn: "2023-01-01" },
  { day: "2020-12-31", year: 2020, number: 53, startsOn: "2020-12-28", endsOn: "2021-01-03" },
  { day: "2021-01-03", year: 2020, number: 53, startsOn: "2020-12-28", endsOn: "2021-01-03" },
  { day: "2024-12-30", year: 2025, number: 1, startsOn: "2024-12-30", endsOn: "2025-01-05" },
  { day: "1969-12-31", year: 1970, number: 1, startsOn: "1969-12-29", endsOn: "1970-01-04" },
])("$day lies in week $number of $year", ({ day, ...week }) => {
  expect(weekOf(toIsoDay(day))).toEqual(week);
});

it("gives every week that a quarter touches", () => {
  const weeks = weeksOf(toIsoDay("2013-10-01"), toIsoDay("2013-12-31"));

  expect(weeks.map((week) => week.number)).toEqual([40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 1]);
  expect(weeks[0]?.startsOn).toBe("2013-09-30");
});

it.each([
  { day: "1970-01-01", number: 4 },
  { day: "1969-12-28", number: 7 },
  { day: "2024-02-26", number: 1 },
])("$day is weekday $number", ({ day, number }) => {
  expect(weekday(toIsoDay(day))).toBe(number);
});
