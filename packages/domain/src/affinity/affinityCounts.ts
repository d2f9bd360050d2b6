/**
 * What the data layer counts of one organization's purchases so that affinity can be computed (docs/domain/whitespace.md, "Affinity").
 * Purchases after `asOf`, returns and products supplied by competitors are not counted.
 */
export type AffinityCounts = {
  /** accounts that own at least one product of ours */
  readonly owners: number;
  readonly coOwnership: readonly CoOwnership[];
  readonly firstPurchases: readonly FirstPurchases[];
};

/**
 * How many accounts own both products; where `ownedId` = `openId`, how many own that one. Symmetric: both orders are given.
 * A pair that nobody owns may be left out. To assess one account, each product with itself and the pairs with `ownedId` among what it
 * owns are enough.
 */
export type CoOwnership = { readonly ownedId: string; readonly openId: string; readonly accounts: number };

/**
 * How often a product that was already on sale 12 months before `asOf` has been bought for the first time since. A product first
 * sold to anybody later than that has no row: the rush after a launch is no measure of an ordinary year.
 */
export type FirstPurchases = {
  readonly productId: string;
  /** accounts that 12 months before `asOf` owned at least one product, but not this one */
  readonly accountsAtRisk: number;
  /** of them, those that have bought it since */
  readonly boughtWithin12Months: number;
};
