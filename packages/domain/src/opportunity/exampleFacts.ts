import type { AccountFacts, OwnedFacts } from "../account/accountFacts.ts";
import type { IsoDay } from "../calendar/isoDay.ts";
import { DEFAULT_SETTINGS } from "../organization/settings.ts";
import type { ProductFacts } from "../product/productFacts.ts";
import { buildCatalog } from "./buildCatalog.ts";
import type { Catalog, CatalogFacts } from "./catalog.ts";

/** For tests: a product that fits every account, named by its id, at 100.00, without a lifespan. */
export function exampleProduct(id: string, known: Partial<ProductFacts> = {}): ProductFacts {
  return {
    id,
    sku: id,
    name: id,
    family: "Scales",
    kind: "product",
    unitPriceCents: 10_000,
    lifespanMonths: null,
    requiresProductId: null,
    fitsTypes: [],
    fitsSizes: [],
    tags: [],
    usageTip: null,
    isOffered: true,
    ...known,
  };
}

/** For tests: an organization without any history. */
export function exampleCatalog(products: readonly ProductFacts[], known: Partial<CatalogFacts> = {}): Catalog {
  return buildCatalog({
    currency: "EUR",
    settings: DEFAULT_SETTINGS,
    products,
    firstOrderMedians: [],
    affinityCounts: { owners: 0, coOwnership: [], firstPurchases: [] },
    replacementCounts: [],
    ...known,
  });
}

/** For tests: an account of which nothing is known and that owns nothing. */
export function exampleAccount(known: Partial<AccountFacts> = {}): AccountFacts {
  return {
    id: "a",
    name: "Castell Foods",
    kind: "customer",
    type: "Food retail",
    sizeBand: "50-249",
    timeZone: "Europe/London",
    customerSince: null,
    knownSince: "2013-01-01" as IsoDay,
    annualRevenue: null,
    budget: null,
    judgement: null,
    override: null,
    spentLast12Months: 0,
    owned: [],
    lastHeldOn: null,
    foreignCurrencies: [],
    ...known,
  };
}

/** For tests: one of a product from us, on a day that nobody wrote down. */
export function exampleOwned(productId: string, known: Partial<OwnedFacts> = {}): OwnedFacts {
  return {
    productId,
    supplier: "us",
    competitor: null,
    quantity: 1,
    firstBoughtOn: null,
    lastBoughtOn: null,
    replacementDueOn: null,
    ...known,
  };
}
