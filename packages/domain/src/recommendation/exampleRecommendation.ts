import type { AccountFacts } from "../account/accountFacts.ts";
import type { IsoDay } from "../calendar/isoDay.ts";
import { assess } from "../opportunity/assess.ts";
import type { Catalog } from "../opportunity/catalog.ts";
import { exampleAccount, exampleCatalog, exampleOwned, exampleProduct } from "../opportunity/exampleFacts.ts";
import type { CitableFinding, RecommendationFacts } from "./recommendationFacts.ts";

/** For tests: the day on which candidates are computed. */
export const EXAMPLE_DAY = "2013-12-01" as IsoDay;

/** For tests: a maker of scales; accounts with a counter scale often have the hanging one too. */
export function exampleRange(): Catalog {
  return exampleCatalog(
    [
      exampleProduct("counter", { usageTip: "Tare before the first weighing.", lifespanMonths: 60 }),
      exampleProduct("hanging", { unitPriceCents: 40_000, tags: ["hanging scale", "warehouse"] }),
      exampleProduct("printer", { kind: "option", requiresProductId: "counter", tags: ["label"] }),
      exampleProduct("maintenance", { kind: "service", requiresProductId: "counter" }),
      exampleProduct("floor", { fitsTypes: ["Bakery"], tags: ["pallet"] }),
      exampleProduct("old", { isOffered: false }),
    ],
    {
      affinityCounts: {
        owners: 40,
        coOwnership: [
          { ownedId: "counter", openId: "counter", accounts: 20 },
          { ownedId: "hanging", openId: "hanging", accounts: 10 },
          { ownedId: "counter", openId: "hanging", accounts: 10 },
          { ownedId: "hanging", openId: "counter", accounts: 10 },
        ],
        firstPurchases: [{ productId: "hanging", accountsAtRisk: 30, boughtWithin12Months: 6 }],
      },
    },
  );
}

/** For tests: an account with a counter scale and 1,000.00 to spend, unless said otherwise. */
export function exampleRecommendation(
  known: Partial<RecommendationFacts> & { readonly facts?: Partial<AccountFacts> } = {},
): RecommendationFacts {
  const { facts, ...rest } = known;
  const catalog = exampleRange();
  const account = exampleAccount({
    budget: { value: 100_000, on: EXAMPLE_DAY, by: "A. Morgan" },
    owned: [exampleOwned("counter", { firstBoughtOn: "2012-03-01" as IsoDay, lastBoughtOn: "2012-03-01" as IsoDay })],
    ...facts,
  });

  return { account, catalog, assessment: assess(account, catalog, EXAMPLE_DAY), findings: [], earlier: [], reviewId: "r1", ...rest };
}

/** For tests: a confirmed need in the customer's words. */
export function exampleFinding(known: Partial<CitableFinding> = {}): CitableFinding {
  return { id: "f1", kind: "need", text: "wants a hanging scale", quote: null, productId: null, state: "confirmed", ...known };
}
