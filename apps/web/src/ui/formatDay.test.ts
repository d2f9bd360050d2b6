import { expect, it } from "vitest";
import { formatDay } from "./formatDay.ts";

it.each([
  { style: "short", said: "24 Aug" },
  { style: "medium", said: "24 Aug 2026" },
  { style: "weekday", said: "Mon 24 Aug" },
  { style: "full", said: "Monday 24 August 2026" },
] as const)("writes a day in $style", ({ style, said }) => {
  expect(formatDay("en", "2026-08-24", style)).toBe(said);
});

it("does not move the day into the machine's zone", () => {
  expect(formatDay("en", "2026-01-01", "medium")).toBe("1 Jan 2026");
});
