import { expect, it } from "vitest";
import { RuleError } from "../errors.ts";
import { isIsoDay, toIsoDay } from "./toIsoDay.ts";

it.each(["2024-02-29", "0001-01-01", "9999-12-31", "2023-12-31"])("%s is a day", (text) => {
  expect(isIsoDay(text)).toBe(true);
  expect(toIsoDay(text)).toBe(text);
});

it.each([
  "2023-02-29",
  "2024-02-30",
  "2024-13-01",
  "2024-00-10",
  "0000-01-01",
  "2024-1-1",
  "2024-01-01T00:00:00Z",
  " 2024-01-01",
  "+010000-01-01",
  "",
  "today",
])("%j is not a day", (text) => {
  expect(isIsoDay(text)).toBe(false);
  expect(() => toIsoDay(text)).toThrow(new RuleError("day_does_not_exist", { day: text }));
});
