import type { FirstPurchases } from "./affinityCounts.ts";
import { smoothedShare } from "./smoothedShare.ts";

/**
 * Share of accounts without a product that buy it within 12 months, before an organization has any history: on AdventureWorks, of
 * products sold in the 91 days before, 0.041 (2012-12-01), 0.057 (2012-09-01) and 0.073 (2012-06-01) were
 * (docs/domain/whitespace.md, "Affinity").
 */
export const FIRST_PURCHASE_PRIOR = { share: 0.05, strength: 20 } as const;

/**
 * For each product with counts, the share of accounts that buy it for the first time within 12 months, smoothed toward the share of
 * all products together (as 20 more accounts would); `pooled` is that share, for a product without counts of its own.
 */
export function firstPurchaseShares(counts: readonly FirstPurchases[]): { pooled: number; byProduct: ReadonlyMap<string, number> } {
  const atRisk = counts.reduce((sum, count) => sum + count.accountsAtRisk, 0);
  const bought = counts.reduce((sum, count) => sum + count.boughtWithin12Months, 0);
  const pooled = smoothedShare(bought, atRisk, FIRST_PURCHASE_PRIOR);
  const prior = { share: pooled, strength: FIRST_PURCHASE_PRIOR.strength };

  return {
    pooled,
    byProduct: new Map(counts.map((count) => [count.productId, smoothedShare(count.boughtWithin12Months, count.accountsAtRisk, prior)])),
  };
}
