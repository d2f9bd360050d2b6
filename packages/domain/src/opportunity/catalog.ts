import type { AffinityCounts } from "../affinity/affinityCounts.ts";
import type { AffinityModel } from "../affinity/affinityModel.ts";
import type { ReplacementCount } from "../affinity/repurchaseShares.ts";
import type { OwnedFacts } from "../account/accountFacts.ts";
import type { IsoDay } from "../calendar/isoDay.ts";
import type { Settings } from "../organization/settings.ts";
import type { ProductFacts } from "../product/productFacts.ts";
import type { FirstOrderMedian } from "./typicalOrders.ts";

/** What the data layer loads of one organization before any of its accounts is assessed. */
export type CatalogFacts = {
  /** ISO 4217, the organization's */
  readonly currency: string;
  readonly settings: Settings;
  /** every product, also those no longer offered; whitespace keeps this order */
  readonly products: readonly ProductFacts[];
  readonly firstOrderMedians: readonly FirstOrderMedian[];
  readonly affinityCounts: AffinityCounts;
  readonly replacementCounts: readonly ReplacementCount[];
};

/** The same, arranged so that an account costs microseconds. Products stand at the same index everywhere. */
export type Catalog = {
  readonly currency: string;
  readonly settings: Settings;
  readonly products: readonly ProductFacts[];
  /** @throws {RuleError} `product_not_found` */
  readonly indexOf: (productId: string) => number;
  readonly segmentOf: (type: string, sizeBand: string) => Segment;
  readonly affinity: AffinityModel;
  /** probability that a replacement due is bought again within 12 months, by index */
  readonly repurchase: Float64Array;
  readonly replacementDueDay: (owned: OwnedFacts, product: ProductFacts) => IsoDay | null;
};

/** What holds for every account of one type and size band, by product index. */
export type Segment = {
  /** offered, and meant for this type and size band */
  readonly fits: readonly boolean[];
  readonly typicalOrderCents: readonly number[];
};
