import { smoothedShare } from "./smoothedShare.ts";

/**
 * How often products that were due for replacement 12 months before `asOf` (by the rule of docs/domain/whitespace.md, "Replacement due",
 * on the purchases up to then) have been bought again since.
 */
export type ReplacementCount = {
  readonly productId: string;
  /** accounts where it was due then */
  readonly due: number;
  /** of them, those that have bought it again since */
  readonly boughtAgain: number;
};

/**
 * Share of due replacements that are bought again within 12 months, before an organization has any history: AdventureWorks at
 * 2012-12-01, 62 of 420. Most buy again before anything is due, hence so few.
 */
export const REPURCHASE_PRIOR = { share: 0.15, strength: 20 } as const;

/** For each product with counts its share, smoothed toward that of all products together; `pooled` is for the others. */
export function repurchaseShares(counts: readonly ReplacementCount[]): { pooled: number; byProduct: ReadonlyMap<string, number> } {
  const due = counts.reduce((sum, count) => sum + count.due, 0);
  const boughtAgain = counts.reduce((sum, count) => sum + count.boughtAgain, 0);
  const pooled = smoothedShare(boughtAgain, due, REPURCHASE_PRIOR);
  const prior = { share: pooled, strength: REPURCHASE_PRIOR.strength };

  return { pooled, byProduct: new Map(counts.map((count) => [count.productId, smoothedShare(count.boughtAgain, count.due, prior)])) };
}
