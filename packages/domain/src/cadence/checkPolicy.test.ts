import { expect, it } from "vitest";
import { RuleError } from "../errors.ts";
import type { CadencePolicy } from "./cadencePolicy.ts";
import { checkPolicy } from "./checkPolicy.ts";

const ANY: CadencePolicy = { id: "p1", level: null, family: null, type: null, sizeBand: null, intervalDays: 90 };

it.each([1, 90, 365])("accepts %d days", (intervalDays) => {
  expect(() => checkPolicy({ ...ANY, intervalDays })).not.toThrow();
});

it.each([0, -1, 366, 400, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d days", (intervalDays) => {
  expect(() => checkPolicy({ ...ANY, intervalDays })).toThrow(new RuleError("interval_out_of_range", { days: intervalDays, max: 365 }));
});

it.each([
  { name: "the same conditions under another id are taken", policy: { level: "high", type: "food retail" }, taken: true },
  { name: "itself is not another", policy: { id: "p2", level: "high", type: "food retail" }, taken: false },
  { name: "one condition more is another policy", policy: { level: "high", type: "food retail", sizeBand: "50–249" }, taken: false },
  { name: "one condition less is another policy", policy: { level: "high" }, taken: false },
  { name: "another family is another policy", policy: { level: "high", type: "food retail", family: "Scales" }, taken: false },
] as const)("$name", ({ policy, taken }) => {
  const others = [{ ...ANY, id: "p2", level: "high", type: "food retail" }] as const;
  const check = () => checkPolicy({ ...ANY, ...policy }, others);

  if (taken) {
    expect(check).toThrow(new RuleError("policy_duplicate"));
  } else {
    expect(check).not.toThrow();
  }
});
