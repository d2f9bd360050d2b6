import { expect, it } from "vitest";
import { firstPurchaseShares } from "./firstPurchaseShares.ts";
import { repurchaseShares } from "./repurchaseShares.ts";

it("first purchases without any history: the prior, for every product", () => {
  expect(firstPurchaseShares([])).toEqual({ pooled: 0.05, byProduct: new Map() });
});

it("first purchases: each product's share, drawn to that of all products as by 20 accounts", () => {
  const { pooled, byProduct } = firstPurchaseShares([
    { productId: "sold", accountsAtRisk: 80, boughtWithin12Months: 20 },
    { productId: "ignored", accountsAtRisk: 100, boughtWithin12Months: 0 },
  ]);

  // (20 + 20 × 0.05) ÷ (180 + 20)
  expect(pooled).toBeCloseTo(0.105, 12);
  expect(byProduct.get("sold")).toBeCloseTo((20 + 20 * 0.105) / 100, 12);
  expect(byProduct.get("ignored")).toBeCloseTo((20 * 0.105) / 120, 12);
});

it("replacements without any history: the prior, for every product", () => {
  expect(repurchaseShares([])).toEqual({ pooled: 0.15, byProduct: new Map() });
});

it("replacements: each product's share, drawn to that of all products as by 20 accounts", () => {
  const { pooled, byProduct } = repurchaseShares([
    { productId: "again", due: 20, boughtAgain: 17 },
    { productId: "never", due: 60, boughtAgain: 0 },
  ]);

  // (17 + 20 × 0.15) ÷ (80 + 20)
  expect(pooled).toBeCloseTo(0.2, 12);
  expect(byProduct.get("again")).toBeCloseTo((17 + 4) / 40, 12);
  expect(byProduct.get("never")).toBeCloseTo(4 / 80, 12);
});
