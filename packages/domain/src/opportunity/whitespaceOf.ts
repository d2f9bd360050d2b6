import { affinityOf, type Carrier, carriersOf } from "../affinity/affinityOf.ts";
import type { AccountFacts, OwnedFacts } from "../account/accountFacts.ts";
import { addDays } from "../calendar/dayArithmetic.ts";
import type { IsoDay } from "../calendar/isoDay.ts";
import type { ProductFacts } from "../product/productFacts.ts";
import type { WhitespaceCell, WhitespaceState } from "../product/whitespaceCell.ts";
import type { Catalog } from "./catalog.ts";

/**
 * The whitespace of one account: a cell for every product that is offered or that it has, in the catalog's order. What it can afford
 * and what it is worth are filled in by `assess`, which knows the money.
 *
 * @throws {RuleError} `product_not_found`: the account has a product that the catalog lacks
 * @source docs/domain/whitespace.md
 */
export function whitespaceOf(account: AccountFacts, catalog: Catalog, asOfDay: IsoDay): readonly WhitespaceCell[] {
  const ours = bySupplier(account, catalog, "us");
  const theirs = bySupplier(account, catalog, "competitor");
  const surroundings: Surroundings = {
    catalog,
    segment: catalog.segmentOf(account.type, account.sizeBand),
    ours,
    carriers: carriersOf(catalog.affinity, ours.keys()),
    horizon: addDays(asOfDay, catalog.settings.replacementHorizonDays),
  };
  const cells: WhitespaceCell[] = [];
  catalog.products.forEach((product, index) => {
    const mine = ours.get(index);
    const rival = theirs.get(index);
    if (product.isOffered || mine !== undefined || rival !== undefined) {
      cells.push(cellOf({ product, index, mine, rival }, surroundings));
    }
  });

  return cells;
}

type Surroundings = {
  readonly catalog: Catalog;
  readonly segment: ReturnType<Catalog["segmentOf"]>;
  readonly ours: ReadonlyMap<number, OwnedFacts>;
  readonly carriers: readonly Carrier[];
  /** last day on which a replacement counts as due */
  readonly horizon: IsoDay;
};

type Place = {
  readonly product: ProductFacts;
  readonly index: number;
  readonly mine: OwnedFacts | undefined;
  readonly rival: OwnedFacts | undefined;
};

function bySupplier(account: AccountFacts, catalog: Catalog, supplier: OwnedFacts["supplier"]): ReadonlyMap<number, OwnedFacts> {
  const owned = new Map<number, OwnedFacts>();
  for (const one of account.owned) {
    if (one.supplier === supplier) {
      owned.set(catalog.indexOf(one.productId), one);
    }
  }

  return owned;
}

function cellOf(place: Place, { catalog, segment, ours, carriers, horizon }: Surroundings): WhitespaceCell {
  const { product, index, mine, rival } = place;
  const shown = mine ?? rival;
  const replacementDueOn = shown === undefined ? null : catalog.replacementDueDay(shown, product);
  const base = product.requiresProductId;
  const isBaseMissing = base !== null && !ours.has(catalog.indexOf(base));
  const state = stateOf(place, { isSellable: (segment.fits[index] ?? false) && !isBaseMissing, replacementDueOn, horizon });
  const isOpen = state === "open" || state === "competitor";
  const affinity = isOpen ? affinityOf(catalog.affinity, carriers, index) : null;

  return {
    productId: product.id,
    state,
    affinity: affinity?.probability ?? null,
    becauseOf: affinity?.becauseOf.map((because) => catalog.products[because]?.id ?? "") ?? [],
    typicalOrderCents: segment.typicalOrderCents[index] ?? product.unitPriceCents,
    isAffordable: false,
    ownedSince: mine?.firstBoughtOn ?? null,
    replacementDueOn,
    competitor: rival?.competitor ?? null,
    attaches: isOpen && base !== null,
    needsProductId: mine === undefined && isBaseMissing ? base : null,
    repurchaseProbability: state === "replacement_due" && product.isOffered ? (catalog.repurchase[index] ?? 0) : null,
    expectedValueCents: 0,
  };
}

function stateOf(
  { mine, rival }: Place,
  { isSellable, replacementDueOn, horizon }: { isSellable: boolean; replacementDueOn: IsoDay | null; horizon: IsoDay },
): WhitespaceState {
  if (mine !== undefined) {
    return replacementDueOn !== null && replacementDueOn <= horizon ? "replacement_due" : "owned";
  }
  if (!isSellable) {
    return "unfit";
  }

  return rival === undefined ? "open" : "competitor";
}
