import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IsoDay } from "../calendar/isoDay.ts";
import { compareRank, type Ranked } from "./compareRank.ts";
import { LEVELS } from "./level.ts";

it.each([
  { name: "level before value", first: { level: "medium", expectedValueCents: 1 }, second: { level: "low", expectedValueCents: 900 } },
  { name: "high before medium", first: { level: "high" }, second: { level: "medium" } },
  {
    name: "value before days",
    first: { expectedValueCents: 2, lastHeldOn: "2013-11-30" },
    second: { expectedValueCents: 1, lastHeldOn: null },
  },
  { name: "never held before held long ago", first: { lastHeldOn: null }, second: { lastHeldOn: "1999-01-01" } },
  { name: "held long ago before held lately", first: { lastHeldOn: "2012-01-01" }, second: { lastHeldOn: "2013-01-01" } },
  { name: "all alike: by id", first: { id: "a" }, second: { id: "b" } },
] as const)("$name", ({ first, second }) => {
  expect(compareRank(ranked(first), ranked(second))).toBeLessThan(0);
  expect(compareRank(ranked(second), ranked(first))).toBeGreaterThan(0);
});

describe("whatever the accounts", () => {
  const account = fc.record({
    id: fc.constantFrom("a", "b", "c", "d", "e"),
    level: fc.constantFrom(...LEVELS),
    expectedValueCents: fc.nat(2),
    lastHeldOn: fc.constantFrom(null, "2012-01-01" as IsoDay, "2013-01-01" as IsoDay),
  });
  const accounts = fc.uniqueArray(account, { selector: ({ id }) => id });

  // Seen to kill: the comparison by id left out.
  it("any order of arrival is sorted to the same list", () => {
    fc.assert(
      fc.property(accounts, fc.infiniteStream(fc.nat(99)), (list, numbers) => {
        const shuffled = list
          .map((one) => ({ one, key: numbers.next().value as number }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ one }) => one);

        expect(shuffled.toSorted(compareRank)).toEqual(list.toSorted(compareRank));
      }),
    );
  });

  // Seen to kill: "never held" as good as any day, which is no longer an order; -1 for the greater text too.
  it("it is an order: of two accounts one goes first, and first of first is first", () => {
    fc.assert(
      fc.property(account, account, account, (a, b, c) => {
        expect(Math.sign(compareRank(a, b)) + Math.sign(compareRank(b, a))).toBe(0);
        expect(compareRank(a, b) === 0).toBe(JSON.stringify(a) === JSON.stringify(b));
        if (compareRank(a, b) < 0 && compareRank(b, c) < 0) {
          expect(compareRank(a, c)).toBeLessThan(0);
        }
      }),
    );
  });
});

function ranked(known: Partial<Omit<Ranked, "lastHeldOn">> & { readonly lastHeldOn?: string | null }): Ranked {
  return { id: "m", level: "medium", expectedValueCents: 1, ...known, lastHeldOn: (known.lastHeldOn ?? null) as IsoDay | null };
}
