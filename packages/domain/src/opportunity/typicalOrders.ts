import type { ProductFacts } from "../product/productFacts.ts";

/**
 * Median of the first orders of a product, in hundredths of the organization's currency, over `firstOrders` accounts. `sizeBand` null =
 * over all accounts. The data layer may compute it in SQL; `firstOrderMedians` is the same in words of the domain.
 */
export type FirstOrderMedian = {
  readonly productId: string;
  readonly sizeBand: string | null;
  readonly firstOrders: number;
  readonly medianCents: number;
};

/** productId × sizeBand → hundredths of the organization's currency. */
export type TypicalOrders = {
  readonly bySizeBand: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly byAll: ReadonlyMap<string, number>;
};

/** Keeps the medians that may be used: of a size band only with at least `minimum` first orders, of all accounts any. */
export function typicalOrders(medians: readonly FirstOrderMedian[], minimum: number): TypicalOrders {
  const bySizeBand = new Map<string, Map<string, number>>();
  const byAll = new Map<string, number>();
  for (const { productId, sizeBand, firstOrders, medianCents } of medians) {
    if (sizeBand === null) {
      byAll.set(productId, medianCents);
    } else if (firstOrders >= minimum) {
      bySizeBand.set(sizeBand, (bySizeBand.get(sizeBand) ?? new Map<string, number>()).set(productId, medianCents));
    }
  }

  return { bySizeBand, byAll };
}

/**
 * What an account of a size band usually spends on its first order of a product: the median there, else over all accounts, else the
 * list price of one.
 *
 * @source docs/domain/opportunity.md, "Typical order"
 */
export function typicalOrderCents(orders: TypicalOrders, product: ProductFacts, sizeBand: string): number {
  return orders.bySizeBand.get(sizeBand)?.get(product.id) ?? orders.byAll.get(product.id) ?? product.unitPriceCents;
}
