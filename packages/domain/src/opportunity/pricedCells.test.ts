import { describe, expect, it } from "vitest";
import type { IsoDay } from "../calendar/isoDay.ts";
import type { WhitespaceCell } from "../product/whitespaceCell.ts";
import { exampleAccount, exampleCatalog, exampleOwned, exampleProduct } from "./exampleFacts.ts";
import { expectedValue } from "./expectedValue.ts";
import type { Resources } from "./level.ts";
import { pricedCells } from "./pricedCells.ts";
import type { ResourcesFound } from "./resourcesOf.ts";
import { whitespaceOf } from "./whitespaceOf.ts";

/** Three to sell at 100, 200 and 300 and one due at 400, in that order; affinity 5 %, repurchase 15 % (no history). */
const CELLS = whitespaceOf(
  exampleAccount({
    owned: [exampleOwned("due", { replacementDueOn: "2013-12-01" as IsoDay }), exampleOwned("rival", { supplier: "competitor" })],
  }),
  exampleCatalog([
    exampleProduct("cheap", { unitPriceCents: 10_000 }),
    exampleProduct("rival", { unitPriceCents: 20_000 }),
    exampleProduct("dear", { unitPriceCents: 30_000 }),
    exampleProduct("due", { unitPriceCents: 40_000 }),
  ]),
  "2013-12-01" as IsoDay,
);

describe("what is affordable and what it is worth", () => {
  it.each([
    { name: "by the sums, to the cent", found: sums("ample", 20_000), affordable: ["cheap", "rival"], worth: [500, 1000, 0, 6000] },
    { name: "nothing affordable: only what is due counts", found: sums("none", 9_999), affordable: [], worth: [0, 0, 0, 6000] },
    {
      name: "unknown: nothing is known to be affordable, everything counts",
      found: sums("unknown", null),
      affordable: [],
      worth: [500, 1000, 1500, 6000],
    },
    {
      name: "judged ample against the sums: everything",
      found: judged("ample", "none", 0),
      affordable: ["cheap", "rival", "dear"],
      worth: [500, 1000, 1500, 6000],
    },
    {
      name: "judged ample as the sums say: what the sums say",
      found: judged("ample", "ample", 20_000),
      affordable: ["cheap", "rival"],
      worth: [500, 1000, 0, 6000],
    },
    { name: "judged limited: the cheapest", found: judged("limited", "unknown", null), affordable: ["cheap"], worth: [500, 0, 0, 6000] },
    { name: "judged none against the sums: nothing", found: judged("none", "ample", 99_999), affordable: [], worth: [0, 0, 0, 6000] },
  ])("$name", ({ found, affordable, worth }) => {
    const priced = pricedCells(CELLS, found);

    expect(priced.filter(({ isAffordable }) => isAffordable).map(({ productId }) => productId)).toEqual(affordable);
    expect(priced.map(({ expectedValueCents }) => expectedValueCents)).toEqual(worth);
    expect(expectedValue(priced)).toBe(worth.reduce((sum, cents) => sum + cents, 0));
  });
});

it("what is due but no longer offered is worth nothing", () => {
  const account = exampleAccount({ owned: [exampleOwned("old", { replacementDueOn: "2013-12-01" as IsoDay })] });
  const cells = whitespaceOf(account, exampleCatalog([exampleProduct("old", { isOffered: false })]), "2013-12-01" as IsoDay);

  expect(pricedCells(cells, sums("ample", 1_000_000))).toMatchObject<Partial<WhitespaceCell>[]>([
    { state: "replacement_due", expectedValueCents: 0 },
  ]);
});

function sums(resources: Resources, spareCents: number | null): ResourcesFound {
  return {
    resources,
    source: "computed",
    computed: resources,
    unknownBecause: resources === "unknown" ? "no_budget_or_revenue" : null,
    budgetCents: spareCents,
    isBudgetEstimated: false,
    spareCents,
    isJudgementStale: false,
    isBudgetStale: false,
  };
}

function judged(resources: Resources, computed: Resources, spareCents: number | null): ResourcesFound {
  return { ...sums(computed, spareCents), resources, source: "judged" };
}
