import { expect, it } from "vitest";
import { askedPeriod, periodParam } from "./periodParam.ts";

it.each([
  { param: "quarter-2026-10-01", period: { kind: "quarter", startsOn: "2026-10-01" } },
  { param: "year-2025-01-01", period: { kind: "year", startsOn: "2025-01-01" } },
  { param: undefined, period: { kind: "quarter" } },
  { param: "quarter-2026-02-30", period: { kind: "quarter" } },
  { param: "decade-2020-01-01", period: { kind: "quarter" } },
] as const)("$param asks for $period.kind", ({ param, period }) => {
  expect(askedPeriod(param)).toEqual(period);
});

it("an address that was written can be read again", () => {
  expect(askedPeriod(periodParam("month", "2026-11-01"))).toEqual({ kind: "month", startsOn: "2026-11-01" });
});
