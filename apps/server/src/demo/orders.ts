import { addDays, daysBetween } from "@revisit/domain/calendar/dayArithmetic";
import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import type { OwnedProductRecord, ProductRecord, PurchaseRecord } from "@revisit/domain/import/records";
import type { DemoAccount, Temper } from "./customers.ts";
import { DEMO_PRODUCTS } from "./productRange.ts";
import type { SeededRandom } from "./seededRandom.ts";

export type DemoOrders = { readonly purchases: readonly PurchaseRecord[]; readonly owned: readonly OwnedProductRecord[] };

/** Two years of orders; what is older is only known as owned. */
const HISTORY_DAYS = 730;
const YEAR_DAYS = 365;
const PRODUCTS_OWNED: Readonly<Record<Temper, readonly [number, number]>> = {
  growing: [1, 2],
  steady: [2, 4],
  quiet: [1, 2],
  unhappy: [1, 3],
  full: [99, 99],
  poor: [1, 1],
};
/** the chance that a yearly service is bought again */
const RENEWAL: Readonly<Record<Temper, number>> = { growing: 0.95, steady: 0.85, quiet: 0.4, unhappy: 0.5, full: 0.95, poor: 0.2 };

/** What one customer bought: its products in the order in which its kind of business needs them, services renewed or not. */
export function demoOrders(random: SeededRandom, account: DemoAccount, today: IsoDay): DemoOrders {
  const { record, temper } = account;
  if (record.customerSince === null) {
    return { purchases: [], owned: rivalProducts(random, account, today) };
  }
  const [least, most] = PRODUCTS_OWNED[temper];
  const bought = buyable(record).slice(0, random.between(least, most));
  const first = record.customerSince;
  const orders = bought.flatMap((product, index) =>
    ordersOf(random, {
      account,
      product,
      today,
      from: index === 0 ? first : addDays(first, random.between(0, Math.max(daysBetween(first, today) - 20, 1))),
    }),
  );
  const sinceHistory = orders.filter((order) => order.purchasedOn >= addDays(today, -HISTORY_DAYS));
  const recent = new Set(sinceHistory.map((order) => order.sku));

  return {
    purchases: sinceHistory,
    owned: [...oldOnes(orders, recent), ...(temper === "full" ? [] : rivalProducts(random, account, today))],
  };
}

type Buying = { readonly account: DemoAccount; readonly product: ProductRecord; readonly today: IsoDay; readonly from: IsoDay };

function ordersOf(random: SeededRandom, buying: Buying): PurchaseRecord[] {
  const { account, product, today } = buying;
  const orders = [order(random, buying, buying.from)];
  const isYearly = product.kind === "service" && product.lifespanMonths !== null && product.lifespanMonths <= 12;
  let next = addDays(buying.from, isYearly ? YEAR_DAYS + random.between(-20, 30) : random.between(300, 900));
  while (next < today && random.chance(isYearly ? RENEWAL[account.temper] : account.temper === "growing" ? 0.6 : 0.25)) {
    orders.push(order(random, buying, next));
    next = addDays(next, isYearly ? YEAR_DAYS + random.between(-20, 30) : random.between(300, 900));
  }

  return orders;
}

function order(random: SeededRandom, { account, product }: Buying, purchasedOn: IsoDay): PurchaseRecord {
  const quantity =
    product.kind === "product" && product.unitPriceCents < 200_000 ? random.between(1, account.record.sizeBand === "1-9" ? 2 : 4) : 1;
  const amountCents = Math.round((quantity * product.unitPriceCents * random.between(92, 103)) / 10_000) * 100;

  return {
    accountExternalId: account.record.externalId,
    orderId: `${account.record.externalId}-${purchasedOn.replaceAll("-", "")}-${product.sku}`,
    purchasedOn,
    sku: product.sku,
    quantity,
    amountCents,
    currency: "GBP",
  };
}

/** Before the history began: known as owned, with the day it was bought. */
function oldOnes(orders: readonly PurchaseRecord[], recent: ReadonlySet<string>): OwnedProductRecord[] {
  const old = new Map(orders.filter((purchase) => !recent.has(purchase.sku)).map((purchase) => [purchase.sku, purchase]));

  return [...old.values()].map((purchase) => ({
    accountExternalId: purchase.accountExternalId,
    sku: purchase.sku,
    supplier: "us",
    competitor: null,
    quantity: purchase.quantity,
    boughtOn: purchase.purchasedOn,
    replacementDueOn: null,
  }));
}

const RIVALS: Readonly<Record<string, string>> = {
  "Shop scales": "Brightscale",
  "Industrial scales": "Tarewell",
  Laboratory: "Hollis & Weir",
};

function rivalProducts(random: SeededRandom, { record }: DemoAccount, today: IsoDay): OwnedProductRecord[] {
  const product = buyable(record).findLast((candidate) => candidate.kind === "product");
  const competitor = product === undefined ? undefined : RIVALS[product.family];
  if (product === undefined || competitor === undefined || !random.chance(0.2)) {
    return [];
  }

  return [
    {
      accountExternalId: record.externalId,
      sku: product.sku,
      supplier: "competitor",
      competitor,
      quantity: 1,
      boughtOn: addDays(today, -random.between(200, 1_500)),
      replacementDueOn: null,
    },
  ];
}

/** The products that fit, bases before their options, in the order of the range. */
function buyable(record: DemoAccount["record"]): readonly ProductRecord[] {
  const fitting = DEMO_PRODUCTS.filter(
    (product) =>
      (product.fitsTypes.length === 0 || product.fitsTypes.includes(record.type)) &&
      (product.fitsSizes.length === 0 || product.fitsSizes.includes(record.sizeBand ?? "")),
  );

  return fitting.filter((product) => product.requiresSku === null || fitting.some((base) => base.sku === product.requiresSku));
}
