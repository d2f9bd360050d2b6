import { describe, expect, it } from "vitest";
import type { AccountFacts, LevelOverride, OwnedFacts } from "../account/accountFacts.ts";
import type { IsoDay } from "../calendar/isoDay.ts";
import { assess } from "./assess.ts";
import { exampleAccount, exampleCatalog, exampleOwned, exampleProduct } from "./exampleFacts.ts";

const TODAY = "2013-12-01" as IsoDay;
const LONG_AGO = "2011-05-01" as IsoDay;
/** Eleven products, p1 at 100.00 to p11 at 1,100.00, each with a lifespan of two years. Without history: affinity 5 %, repurchase 15 %. */
const CATALOG = exampleCatalog(
  Array.from({ length: 11 }, (_, index) => exampleProduct(`p${index + 1}`, { unitPriceCents: 10_000 * (index + 1), lifespanMonths: 24 })),
);

it.each<{ name: string; account: Partial<AccountFacts>; level: string; resources: string; why: string; expected: number }>([
  {
    name: "few owned, room for nine",
    account: { owned: owned(2), budget: said(9_999_999) },
    level: "high",
    resources: "ample",
    why: "afford",
    expected: 31_500,
  },
  {
    name: "few owned, room for one",
    account: { owned: owned(2), budget: said(30_000) },
    level: "medium",
    resources: "limited",
    why: "afford",
    expected: 1_500,
  },
  {
    name: "few owned, no room",
    account: { owned: owned(1), budget: said(19_999) },
    level: "low",
    resources: "none",
    why: "afford_none",
    expected: 0,
  },
  {
    name: "no room, one due",
    account: { owned: owned(1, LONG_AGO), budget: said(0) },
    level: "medium",
    resources: "none",
    why: "afford_none",
    expected: 1_500,
  },
  {
    name: "few owned, one of them due",
    account: { owned: owned(1, LONG_AGO), budget: said(30_000) },
    level: "high",
    resources: "ample",
    why: "afford",
    expected: 4_000,
  },
  {
    name: "many owned, room for four",
    account: { owned: owned(7), budget: said(9_999_999) },
    level: "medium",
    resources: "ample",
    why: "afford",
    expected: 19_000,
  },
  {
    name: "estimate contradicted",
    account: { owned: owned(1), annualRevenue: said(4_000), spentLast12Months: 1_001 },
    level: "medium",
    resources: "unknown",
    why: "budget_contradicted",
    expected: 32_500,
  },
  {
    name: "a prospect of which nothing is known",
    account: { kind: "prospect" },
    level: "medium",
    resources: "unknown",
    why: "no_budget_or_revenue",
    expected: 33_000,
  },
  {
    name: "a prospect with means",
    account: { kind: "prospect", budget: said(20_000) },
    level: "medium",
    resources: "ample",
    why: "afford",
    expected: 1_500,
  },
  {
    name: "a prospect without means",
    account: { kind: "prospect", budget: said(1) },
    level: "low",
    resources: "none",
    why: "afford_none",
    expected: 0,
  },
  {
    name: "owns everything, nothing due",
    account: { owned: owned(11), budget: said(9_999_999) },
    level: "low",
    resources: "none",
    why: "all_owned",
    expected: 0,
  },
  {
    name: "owns everything, all due",
    account: { owned: owned(11, LONG_AGO) },
    level: "medium",
    resources: "unknown",
    why: "all_owned",
    expected: 99_000,
  },
  {
    name: "few owned, judged ample",
    account: { owned: owned(2), judgement: judged("ample") },
    level: "high",
    resources: "ample",
    why: "judged_ample",
    expected: 31_500,
  },
  {
    name: "few owned, judged none",
    account: { owned: owned(2), judgement: judged("none"), budget: said(9_999_999) },
    level: "low",
    resources: "none",
    why: "judged_none",
    expected: 0,
  },
])("$name: $level", ({ account, level, resources, why, expected }) => {
  const assessed = assess(exampleAccount(account), CATALOG, TODAY);

  expect(assessed).toMatchObject({ level, ruleLevel: level, override: null, resources, expectedValueCents: expected });
  expect(assessed.why).toEqual(assessed.ruleWhy);
  expect(assessed.why.id).toBe(`opportunity.why.${why}`);
});

it("says in one sentence what it owns, can afford and must replace", () => {
  const { why, counts } = assess(exampleAccount({ owned: owned(2, LONG_AGO), budget: said(50_000) }), CATALOG, TODAY);

  expect(counts).toEqual({ fit: 11, owned: 2, open: 9, affordable: 3, replacementDue: 2 });
  expect(why.values).toEqual({ fit: 11, owned: 2, affordable: 3, due: 2, by: "" });
});

it("keeps every input with its day and who said it", () => {
  const account = exampleAccount({
    owned: owned(2),
    annualRevenue: said(4_000_000),
    spentLast12Months: 970_000,
    judgement: judged("limited", "2011-01-01"),
  });

  expect(assess(account, CATALOG, TODAY).inputs).toEqual([
    { name: "annual_revenue", value: { cents: 4_000_000, currency: "EUR" }, on: "2013-11-01", source: "A. Morgan", isStale: false },
    { name: "budget", value: { cents: 1_000_000, currency: "EUR" }, on: "2013-11-01", source: "estimated", isStale: false },
    { name: "spent_last_12_months", value: { cents: 970_000, currency: "EUR" }, on: TODAY, source: "computed", isStale: false },
    { name: "spare", value: { cents: 30_000, currency: "EUR" }, on: TODAY, source: "computed", isStale: false },
    { name: "judgement", value: "limited", on: "2011-01-01", source: "B. Chen", isStale: true },
    { name: "products_fit", value: 11, on: TODAY, source: "computed", isStale: false },
    { name: "products_owned", value: 2, on: TODAY, source: "computed", isStale: false },
    { name: "products_open", value: 9, on: TODAY, source: "computed", isStale: false },
    { name: "products_affordable", value: 1, on: TODAY, source: "computed", isStale: false },
    { name: "replacements_due", value: 0, on: TODAY, source: "computed", isStale: false },
  ]);
});

describe("blind spots", () => {
  it.each<{ name: string; account: Partial<AccountFacts>; codes: string[]; isStale: boolean }>([
    { name: "everything known and fresh: none", account: { budget: said(1) }, codes: [], isStale: false },
    { name: "nothing known", account: {}, codes: ["no_budget_or_revenue"], isStale: false },
    { name: "nothing known, but judged", account: { judgement: judged("ample") }, codes: [], isStale: false },
    {
      name: "spends more than estimated",
      account: { annualRevenue: said(4), spentLast12Months: 2 },
      codes: ["budget_contradicted"],
      isStale: false,
    },
    {
      name: "a currency without a rate, though judged",
      account: { foreignCurrencies: ["UAH"], judgement: judged("ample") },
      codes: ["no_exchange_rate"],
      isStale: false,
    },
    {
      name: "an old judgement",
      account: { budget: said(1), judgement: judged("ample", "2012-11-30") },
      codes: ["stale_judgement"],
      isStale: true,
    },
    { name: "an old budget", account: { budget: { ...said(1), on: "2012-11-30" as IsoDay } }, codes: ["stale_budget"], isStale: true },
    {
      name: "an old judgement over nothing",
      account: { judgement: judged("none", "2012-11-30") },
      codes: ["no_budget_or_revenue", "stale_judgement"],
      isStale: true,
    },
  ])("$name", ({ account, codes, isStale }) => {
    const assessed = assess(exampleAccount(account), CATALOG, TODAY);

    expect(assessed.blindSpots.map(({ code }) => code)).toEqual(codes);
    expect(assessed.isStale).toBe(isStale);
  });

  it("nothing fits: says for what", () => {
    const catalog = exampleCatalog([exampleProduct("p", { fitsTypes: ["Bakery"] })]);

    expect(assess(exampleAccount({ budget: said(1) }), catalog, TODAY).blindSpots).toMatchObject([
      { code: "nothing_fits", message: { values: { type: "Food retail", sizeBand: "50-249" } } },
    ]);
  });
});

describe("an override", () => {
  const override: LevelOverride = { level: "low", by: "C. Diaz", reason: "Site closes", setOn: "2013-10-01" as IsoDay, untilOn: TODAY };

  it("wins through its last day, says so, and keeps the rule's own answer", () => {
    const assessed = assess(exampleAccount({ owned: owned(2), budget: said(9_999_999), override }), CATALOG, TODAY);

    expect(assessed).toMatchObject({ level: "low", ruleLevel: "high", override });
    expect(assessed.why.values).toEqual({ by: "C. Diaz", until: { day: TODAY }, reason: "Site closes" });
    expect(assessed.ruleWhy.id).toBe("opportunity.why.afford");
  });

  it("is over the day after", () => {
    const assessed = assess(exampleAccount({ owned: owned(2), budget: said(9_999_999), override }), CATALOG, "2013-12-02" as IsoDay);

    expect(assessed).toMatchObject({ level: "high", ruleLevel: "high", override: null });
  });
});

it("is plain JSON, so that it can be stored as it is", () => {
  const assessed = assess(exampleAccount({ owned: owned(3), annualRevenue: said(4_000) }), CATALOG, TODAY);

  expect(JSON.parse(JSON.stringify(assessed))).toEqual(assessed);
});

function owned(count: number, lastBoughtOn: IsoDay = "2013-06-01" as IsoDay): OwnedFacts[] {
  return Array.from({ length: count }, (_, index) => exampleOwned(`p${index + 1}`, { firstBoughtOn: LONG_AGO, lastBoughtOn }));
}

function said(value: number) {
  return { value, on: "2013-11-01" as IsoDay, by: "A. Morgan" };
}

function judged(value: "none" | "limited" | "ample", on = "2013-11-01") {
  return { value, on: on as IsoDay, by: "B. Chen" };
}
