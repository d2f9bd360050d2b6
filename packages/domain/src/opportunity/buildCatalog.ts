import { affinityModel } from "../affinity/affinityModel.ts";
import { repurchaseShares } from "../affinity/repurchaseShares.ts";
import type { OwnedFacts } from "../account/accountFacts.ts";
import type { IsoDay } from "../calendar/isoDay.ts";
import { RuleError } from "../errors.ts";
import { fitsAccount } from "../product/fitsAccount.ts";
import type { ProductFacts } from "../product/productFacts.ts";
import { replacementDueDay } from "../product/replacementDueDay.ts";
import type { Catalog, CatalogFacts, Segment } from "./catalog.ts";
import { typicalOrderCents, typicalOrders } from "./typicalOrders.ts";

/** Arranges what is known of an organization once, for assessing any number of its accounts. Not to be kept after a product, a setting or the counts change. */
export function buildCatalog(facts: CatalogFacts): Catalog {
  const { currency, settings, products } = facts;
  const ids = products.map(({ id }) => id);
  const again = repurchaseShares(facts.replacementCounts);

  return {
    currency,
    settings,
    products,
    indexOf: indexer(ids),
    segmentOf: segmenter(facts),
    affinity: affinityModel(ids, facts.affinityCounts),
    repurchase: Float64Array.from(ids, (id) => again.byProduct.get(id) ?? again.pooled),
    replacementDueDay: dueDays(),
  };
}

function indexer(ids: readonly string[]): Catalog["indexOf"] {
  const indexes = new Map(ids.map((id, index) => [id, index]));

  return (productId) => {
    const index = indexes.get(productId);
    if (index === undefined) {
      throw new RuleError("product_not_found", { productId });
    }

    return index;
  };
}

function segmenter(facts: CatalogFacts): Catalog["segmentOf"] {
  const orders = typicalOrders(facts.firstOrderMedians, facts.settings.typicalOrderMinimum);
  const segments = new Map<string, Segment>();

  return (type, sizeBand) => {
    const key = JSON.stringify([type, sizeBand]);
    const segment = segments.get(key) ?? {
      fits: facts.products.map((product) => product.isOffered && fitsAccount(product, type, sizeBand)),
      typicalOrderCents: facts.products.map((product) => typicalOrderCents(orders, product, sizeBand)),
    };
    segments.set(key, segment);

    return segment;
  };
}

/** Accounts buy on the same days, and a month's arithmetic costs more than the rest of a cell: each day and lifespan is computed once. */
function dueDays(): Catalog["replacementDueDay"] {
  const days = new Map<number, Map<IsoDay, IsoDay | null>>();

  return (owned: OwnedFacts, product: ProductFacts) => {
    const boughtOn = owned.lastBoughtOn ?? owned.firstBoughtOn;
    if (owned.replacementDueOn !== null || boughtOn === null || product.lifespanMonths === null) {
      return replacementDueDay(owned, product.lifespanMonths);
    }
    const ofLifespan = days.get(product.lifespanMonths) ?? new Map<IsoDay, IsoDay | null>();
    days.set(product.lifespanMonths, ofLifespan);
    const day = ofLifespan.get(boughtOn) ?? replacementDueDay(owned, product.lifespanMonths);
    ofLifespan.set(boughtOn, day);

    return day;
  };
}
