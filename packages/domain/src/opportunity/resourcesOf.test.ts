import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AccountFacts, Dated } from "../account/accountFacts.ts";
import type { IsoDay } from "../calendar/isoDay.ts";
import { DEFAULT_SETTINGS } from "../organization/settings.ts";
import { exampleAccount } from "./exampleFacts.ts";
import { resourcesOf } from "./resourcesOf.ts";

const TODAY = "2013-12-01" as IsoDay;
/** Three open products: 100, 200 and 300 cents. */
const OPEN = [300, 100, 200];

describe("from the sums", () => {
  it.each([
    { name: "room for none", account: { budget: said(99) }, resources: "none", spareCents: 99 },
    { name: "room for one, to the cent", account: { budget: said(100) }, resources: "limited", spareCents: 100 },
    { name: "room for two", account: { budget: said(200) }, resources: "ample", spareCents: 200 },
    {
      name: "a recorded budget wins over the revenue",
      account: { budget: said(100), annualRevenue: said(100_000) },
      resources: "limited",
      spareCents: 100,
    },
    { name: "no budget: a quarter of the revenue, rounded", account: { annualRevenue: said(798) }, resources: "ample", spareCents: 200 },
    { name: "what was spent is spent", account: { budget: said(1000), spentLast12Months: 900 }, resources: "limited", spareCents: 100 },
    {
      name: "a recorded budget that is exceeded leaves nothing",
      account: { budget: said(100), spentLast12Months: 101 },
      resources: "none",
      spareCents: 0,
    },
    {
      name: "an estimate that is used up is not contradicted",
      account: { annualRevenue: said(400), spentLast12Months: 100 },
      resources: "none",
      spareCents: 0,
    },
  ] as const)("$name: $resources", ({ account, resources, spareCents }) => {
    expect(found(account)).toMatchObject({ resources, source: "computed", computed: resources, spareCents, unknownBecause: null });
  });

  it("nothing open: none of it is affordable", () => {
    expect(resourcesOf(exampleAccount({ budget: said(100) }), [], { settings: DEFAULT_SETTINGS, asOfDay: TODAY }).resources).toBe("none");
  });
});

it.each([
  {
    name: "an estimate that is exceeded by a cent",
    account: { annualRevenue: said(400), spentLast12Months: 101 },
    because: "budget_contradicted",
  },
  { name: "neither budget nor revenue", account: {}, because: "no_budget_or_revenue" },
  { name: "money that could not be counted", account: { budget: said(1000), foreignCurrencies: ["UAH"] }, because: "no_exchange_rate" },
] as const)("unknown, because of $name", ({ account, because }) => {
  expect(found(account)).toMatchObject({ resources: "unknown", unknownBecause: because, spareCents: null });
});

describe("a rep's judgement", () => {
  it.each([
    { name: "wins over the sums", on: "2013-11-30", resources: "ample", source: "judged", isStale: false },
    { name: "still wins on the day it is 12 months old", on: "2012-12-01", resources: "ample", source: "judged", isStale: false },
    { name: "is stale the day after, and the sums count again", on: "2012-11-30", resources: "none", source: "computed", isStale: true },
  ] as const)("$name", ({ on, resources, source, isStale }) => {
    const judgement = { value: "ample", on: on as IsoDay, by: "A. Morgan" } as const;

    expect(found({ budget: said(0), judgement })).toMatchObject({ resources, source, computed: "none", isJudgementStale: isStale });
  });

  it("wins where nothing else is known", () => {
    expect(found({ judgement: { value: "limited", on: TODAY, by: "A. Morgan" } })).toMatchObject({
      resources: "limited",
      computed: "unknown",
    });
  });
});

it.each([
  { name: "a budget said 12 months ago is fresh", on: "2012-12-01", isStale: false },
  { name: "a budget said a day earlier is stale, and still counts", on: "2012-11-30", isStale: true },
])("$name", ({ on, isStale }) => {
  expect(found({ budget: { value: 200, on: on as IsoDay, by: "A. Morgan" } })).toMatchObject({
    isBudgetStale: isStale,
    resources: "ample",
  });
});

// Seen to kill: `<` in place of `<=` where an order is held against the spare budget; the spare budget not held at 0.
it("never falls as the budget grows, and never rises as more is spent", () => {
  const order = { none: 0, limited: 1, ample: 2, unknown: -1 };
  const amount = fc.integer({ min: 0, max: 8 }).map((n) => n * 50);
  fc.assert(
    fc.property(fc.tuple(amount, amount, amount, amount), ([budget, more, spent, again]) => {
      const before = found({ budget: said(budget), spentLast12Months: spent });

      expect(order[found({ budget: said(budget + more), spentLast12Months: spent }).resources]).toBeGreaterThanOrEqual(
        order[before.resources],
      );
      expect(order[found({ budget: said(budget), spentLast12Months: spent + again }).resources]).toBeLessThanOrEqual(
        order[before.resources],
      );
      expect(before.spareCents).toBe(spent > budget ? 0 : budget - spent);
      expect(before.resources).toBe((["none", "limited", "ample", "ample"] as const)[OPEN.filter((open) => spent + open <= budget).length]);
    }),
  );
});

function found(account: Partial<AccountFacts>) {
  return resourcesOf(exampleAccount(account), OPEN, { settings: DEFAULT_SETTINGS, asOfDay: TODAY });
}

function said(cents: number): Dated<number> {
  return { value: cents, on: "2013-11-01" as IsoDay, by: "A. Morgan" };
}
