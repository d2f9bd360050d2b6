import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CadenceAccount, CadencePolicy } from "./cadencePolicy.ts";
import { intervalRule } from "./intervalRule.ts";
import { resolveInterval } from "./resolveInterval.ts";

const SETTINGS = { intervalDays: { high: 90, medium: 180, low: 365 } };
const ACCOUNT: CadenceAccount = { level: "high", type: "food retail", sizeBand: "50–249", families: ["Scales", "Service"] };

it.each([
  { name: "no policy: the organization's interval by level", policies: [], days: 90, winner: null },
  { name: "a policy for everyone beats the setting", policies: [{ id: "all", intervalDays: 120 }], days: 120, winner: "all" },
  {
    name: "two conditions beat one, though longer",
    policies: [
      { id: "one", level: "high", intervalDays: 30 },
      { id: "two", level: "high", type: "food retail", intervalDays: 60 },
    ],
    days: 60,
    winner: "two",
  },
  {
    name: "four conditions beat three",
    policies: [
      { id: "three", level: "high", type: "food retail", sizeBand: "50–249", intervalDays: 7 },
      { id: "four", level: "high", type: "food retail", sizeBand: "50–249", family: "Scales", intervalDays: 200 },
    ],
    days: 200,
    winner: "four",
  },
  {
    name: "as many conditions: the shorter interval",
    policies: [
      { id: "a", type: "food retail", intervalDays: 100 },
      { id: "b", level: "high", intervalDays: 80 },
    ],
    days: 80,
    winner: "b",
  },
  {
    name: "as many and as long: the smaller id",
    policies: [
      { id: "b", type: "food retail", intervalDays: 80 },
      { id: "a", level: "high", intervalDays: 80 },
    ],
    days: 80,
    winner: "a",
  },
  {
    name: "a family matches if any owned product is of it",
    policies: [{ id: "service", family: "Service", intervalDays: 45 }],
    days: 45,
    winner: "service",
  },
  {
    name: "a family not owned does not match",
    policies: [{ id: "printers", family: "Printers", intervalDays: 45 }],
    days: 90,
    winner: null,
  },
  {
    name: "another level, type or size does not match",
    policies: [
      { id: "l", level: "low", intervalDays: 1 },
      { id: "t", type: "Food retail", intervalDays: 1 },
      { id: "s", sizeBand: "10–49", intervalDays: 1 },
    ],
    days: 90,
    winner: null,
  },
  {
    name: "one unmatched condition of two is no match",
    policies: [{ id: "two", level: "high", type: "bakery", intervalDays: 1 }],
    days: 90,
    winner: null,
  },
] as const)("$name", ({ policies, days, winner }) => {
  const resolved = resolveInterval(
    ACCOUNT,
    policies.map((policy) => ({ ...ANY, ...policy })),
    SETTINGS,
  );

  expect(resolved.intervalDays).toBe(days);
  expect(resolved.rule.policyId).toBe(winner);
});

it("never goes beyond a year, whatever a setting says", () => {
  expect(resolveInterval(ACCOUNT, [], { intervalDays: { high: 1000, medium: 1000, low: 1000 } }).intervalDays).toBe(365);
});

it.each([
  { rule: { level: "high", type: "food retail" }, text: "high · food retail: every 90 days" },
  { rule: { level: "high" }, text: "high: every 90 days" },
  { rule: { family: "Scales", type: "food retail", sizeBand: "50–249" }, text: "Scales · food retail · 50–249: every 90 days" },
  { rule: {}, text: "every account: every 90 days" },
  { rule: { level: "low", policyId: null }, text: "low, where no policy says otherwise: every 90 days" },
] as const)("is said as “$text”", ({ rule, text }) => {
  const { message, values } = intervalRule({
    intervalDays: 90,
    rule: { policyId: "p", level: null, family: null, type: null, sizeBand: null, ...rule },
  });

  expect(say(message, values)).toBe(text);
});

it("says a day as a day", () => {
  const { message, values } = intervalRule({
    intervalDays: 1,
    rule: { policyId: "p", level: null, family: null, type: null, sizeBand: null },
  });

  expect(say(message, values)).toBe("every account: every day");
});

describe("whatever the policies", () => {
  const conditions = {
    level: fc.constantFrom(null, "high" as const, "high" as const, "low" as const),
    type: fc.constantFrom(null, "food retail", "food retail", "bakery"),
    sizeBand: fc.constantFrom(null, "50–249"),
    family: fc.constantFrom(null, "Scales"),
    intervalDays: fc.constantFrom(30, 60, 90),
  };
  const policies = fc.uniqueArray(fc.record({ id: fc.constantFrom("a", "b", "c", "d", "e", "f"), ...conditions }), {
    selector: (policy) => policy.id,
    minLength: 3,
  });

  // Seen to kill: ties left to the order of the list; a tie won by the longer interval; specificity of the family not counted.
  it("picks the same rule in any order, and no matching rule is more specific or as specific and shorter", () => {
    fc.assert(
      fc.property(policies, fc.infiniteStream(fc.nat()), (list, numbers) => {
        const resolved = resolveInterval(ACCOUNT, list, SETTINGS);
        const shuffled = list
          .map((policy) => ({ policy, key: numbers.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ policy }) => policy);

        expect(resolveInterval(ACCOUNT, shuffled, SETTINGS)).toEqual(resolved);
        for (const policy of list.filter(fits)) {
          const named = count(policy) - count(resolved.rule);

          expect(named < 0 || (named === 0 && policy.intervalDays >= resolved.intervalDays)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

const ANY: CadencePolicy = { id: "", level: null, family: null, type: null, sizeBand: null, intervalDays: 1 };

type Conditions = Omit<CadencePolicy, "id" | "intervalDays">;

function fits(policy: Conditions): boolean {
  const asked = [policy.level ?? "high", policy.type ?? "food retail", policy.sizeBand ?? "50–249", policy.family ?? "Scales"];

  return asked.join() === "high,food retail,50–249,Scales";
}

function count(policy: Conditions & { policyId?: string | null }): number {
  const named = [policy.level, policy.type, policy.sizeBand, policy.family].filter((condition) => condition !== null).length;

  return policy.policyId === null ? -1 : named;
}

/** Enough of ICU for these sentences: `select`, `plural` and plain names. */
function say(message: string, values: Readonly<Record<string, unknown>>): string {
  return message
    .replace(
      /\{level, select, (.*?)\}\}/,
      (_, cases: string) => new RegExp(`${String(values["level"])} \\{(\\w+)`).exec(cases)?.[1] ?? /other \{(\w+)/.exec(cases)?.[1] ?? "",
    )
    .replace(/\{days, plural, one \{(.*?)\} other \{(.*?)\}\}/, (_, one: string, other: string) =>
      values["days"] === 1 ? one : other.replace("#", String(values["days"])),
    )
    .replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}
