import type { FirstOrderMedian } from "./typicalOrders.ts";

/** What one account paid for a product in the first order that had it; hundredths of the organization's currency. */
export type FirstOrder = { readonly productId: string; readonly sizeBand: string; readonly cents: number };

/**
 * The medians of first orders per product and size band and per product over all. Of an even number it is the mean of the two in the
 * middle, half a hundredth rounded up (PostgreSQL: `round(percentile_cont(0.5) within group (order by cents)::numeric)`).
 */
export function firstOrderMedians(orders: readonly FirstOrder[]): readonly FirstOrderMedian[] {
  const groups = new Map<string, { productId: string; sizeBand: string | null; cents: number[] }>();
  for (const { productId, sizeBand, cents } of orders) {
    for (const band of [sizeBand, null]) {
      const key = JSON.stringify([productId, band]);
      const group = groups.get(key) ?? { productId, sizeBand: band, cents: [] };
      group.cents.push(cents);
      groups.set(key, group);
    }
  }

  return [...groups.values()].map(({ productId, sizeBand, cents }) => ({
    productId,
    sizeBand,
    firstOrders: cents.length,
    medianCents: median(cents),
  }));
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;

  return Math.round((lower + upper) / 2);
}
