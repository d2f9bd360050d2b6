import type { AffinityCounts, CoOwnership } from "./affinityCounts.ts";
import { firstPurchaseShares } from "./firstPurchaseShares.ts";
import { logOdds } from "./logOdds.ts";
import { smoothedShare } from "./smoothedShare.ts";

/** As many accounts with the product's own share are added to those that own a pair, so that two accounts cannot carry an affinity. */
export const CO_OWNERSHIP_STRENGTH = 10;

/** An organization's affinities, products by their place in the list that the model was built from. */
export type AffinityModel = {
  /** log-odds that an account without the product buys it within 12 months, whatever else it owns */
  readonly baseLogOdds: Float64Array;
  /** how much owning one product raises (lowers) the log-odds of owning each other one */
  readonly liftsOf: (ownedIndex: number) => Float64Array;
};

/**
 * Reads the counts once. A row of lifts is computed when first asked for and kept, so that memory grows with the products that are
 * owned by somebody being assessed, not with the square of the range.
 *
 * @param productIds - their order gives the indexes
 * @source docs/domain/whitespace.md, "Affinity"
 */
export function affinityModel(productIds: readonly string[], counts: AffinityCounts): AffinityModel {
  const shares = firstPurchaseShares(counts.firstPurchases);
  const together = coOwnersByProduct(counts.coOwnership);
  const ownShares = ownershipShares(productIds, together, counts.owners);
  const rows = new Map<number, Float64Array>();

  return {
    baseLogOdds: Float64Array.from(productIds, (id) => logOdds(shares.byProduct.get(id) ?? shares.pooled)),
    liftsOf(ownedIndex) {
      const row = rows.get(ownedIndex) ?? liftRow({ productIds, together, ownShares }, productIds[ownedIndex] ?? "");
      rows.set(ownedIndex, row);

      return row;
    },
  };
}

type CoOwners = ReadonlyMap<string, ReadonlyMap<string, number>>;

function coOwnersByProduct(coOwnership: readonly CoOwnership[]): CoOwners {
  const together = new Map<string, Map<string, number>>();
  for (const { ownedId, openId, accounts } of coOwnership) {
    const row = together.get(ownedId) ?? new Map<string, number>();
    together.set(ownedId, row.set(openId, accounts));
  }

  return together;
}

/** Which share of all owners owns each product, smoothed toward the average product. */
function ownershipShares(productIds: readonly string[], together: CoOwners, owners: number): readonly number[] {
  const accounts = productIds.map((id) => together.get(id)?.get(id) ?? 0);
  const total = accounts.reduce((sum, count) => sum + count, 0);
  const average = owners > 0 && productIds.length > 0 ? total / (owners * productIds.length) : 0;

  return accounts.map((count) => smoothedShare(count, owners, { share: average, strength: CO_OWNERSHIP_STRENGTH }));
}

function liftRow(
  { productIds, together, ownShares }: { productIds: readonly string[]; together: CoOwners; ownShares: readonly number[] },
  ownedId: string,
): Float64Array {
  const row = together.get(ownedId);
  const ownedBy = row?.get(ownedId) ?? 0;

  return Float64Array.from(productIds, (openId, index) => {
    const share = ownShares[index] ?? 0;
    const conditional = smoothedShare(row?.get(openId) ?? 0, ownedBy, { share, strength: CO_OWNERSHIP_STRENGTH });

    return logOdds(conditional) - logOdds(share);
  });
}
