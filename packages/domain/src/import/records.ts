import type { AccountKind } from "../account/accountFacts.ts";
import type { IsoDay } from "../calendar/isoDay.ts";
import type { ProductKind } from "../product/productFacts.ts";

// What every host, the CSV folder first, is turned into before it is stored. Money is hundredths of the named currency; null = not given.

export type TerritoryRecord = { code: string; name: string; parentCode: string | null };

/** One person at one territory; a person with several territories has several records. */
export type PersonRecord = {
  email: string;
  name: string;
  role: "rep" | "manager" | "admin";
  territoryCode: string | null;
  weeklyCapacity: number | null;
};

export type ProductRecord = {
  sku: string;
  name: string;
  family: string;
  kind: ProductKind;
  unitPriceCents: number;
  currency: string | null;
  lifespanMonths: number | null;
  requiresSku: string | null;
  fitsTypes: readonly string[];
  fitsSizes: readonly string[];
  tags: readonly string[];
  usageTip: string | null;
  isOffered: boolean;
};

export type AccountRecord = {
  externalId: string;
  name: string;
  kind: AccountKind;
  type: string;
  sizeBand: string | null;
  employees: number | null;
  annualRevenueCents: number | null;
  annualRevenueOn: IsoDay | null;
  budgetCents: number | null;
  budgetOn: IsoDay | null;
  currency: string | null;
  ownerEmail: string | null;
  territoryCode: string | null;
  country: string | null;
  timeZone: string | null;
  customerSince: IsoDay | null;
  phone: string | null;
};

export type ContactRecord = {
  accountExternalId: string;
  externalId: string | null;
  name: string;
  title: string | null;
  email: string | null;
  phone: string | null;
  rapport: number | null;
  doNotContact: boolean;
};

export type OwnedProductRecord = {
  accountExternalId: string;
  sku: string;
  supplier: "us" | "competitor";
  competitor: string | null;
  quantity: number;
  boughtOn: IsoDay | null;
  replacementDueOn: IsoDay | null;
};

export type PurchaseRecord = {
  accountExternalId: string;
  orderId: string;
  purchasedOn: IsoDay;
  sku: string;
  quantity: number;
  amountCents: number;
  currency: string | null;
};

export type ReviewRecord = {
  externalId: string;
  accountExternalId: string;
  repEmail: string | null;
  state: "held" | "declined" | "cancelled" | "missed";
  dueOn: IsoDay | null;
  heldOn: IsoDay;
  channel: "visit" | "phone" | "video";
  reason: string | null;
  summary: string | null;
};

export type CompetitorRecord = { name: string; note: string | null };

/** Every file of the CSV folder, in the order in which one may refer to another. */
export type ImportRecords = {
  territories: TerritoryRecord;
  people: PersonRecord;
  products: ProductRecord;
  competitors: CompetitorRecord;
  accounts: AccountRecord;
  contacts: ContactRecord;
  owned_products: OwnedProductRecord;
  purchases: PurchaseRecord;
  reviews: ReviewRecord;
};

export type ImportFile = keyof ImportRecords;

export const IMPORT_ORDER = [
  "territories",
  "people",
  "products",
  "competitors",
  "accounts",
  "contacts",
  "owned_products",
  "purchases",
  "reviews",
] as const satisfies readonly ImportFile[];
