import type { ImportFile, ImportRecords } from "@revisit/domain/import/records";
import { type ColumnTable, optional, required } from "./column.ts";
import { cents, count, countBetween, country, currency, day, email, flag, list, number, oneOf, price, text, timeZone } from "./readCell.ts";

type FileColumns = { readonly [F in ImportFile]: ColumnTable<ImportRecords[F]> };

const LONGEST_LIFESPAN_MONTHS = 1_200;
const HIGHEST_WEEKLY_CAPACITY = 200;

/** The columns of every file of the CSV folder: docs/import.md lists them for people. */
export const FILE_COLUMNS: FileColumns = {
  territories: {
    code: required("code", text),
    name: required("name", text),
    parentCode: optional("parent_code", text, null),
  },
  people: {
    email: required("email", email),
    name: required("name", text),
    role: required("role", oneOf("rep", "manager", "admin")),
    territoryCode: optional("territory_code", text, null),
    weeklyCapacity: optional("weekly_capacity", countBetween(0, HIGHEST_WEEKLY_CAPACITY), null),
  },
  products: {
    sku: required("sku", text),
    name: required("name", text),
    family: optional("family", text, "General"),
    kind: optional("kind", oneOf("product", "option", "service"), "product"),
    unitPriceCents: required("unit_price", price),
    currency: optional("currency", currency, null),
    lifespanMonths: optional("lifespan_months", countBetween(1, LONGEST_LIFESPAN_MONTHS), null),
    requiresSku: optional("requires_sku", text, null),
    fitsTypes: optional("fits_types", list, []),
    fitsSizes: optional("fits_sizes", list, []),
    tags: optional("tags", list, []),
    usageTip: optional("usage_tip", text, null),
    isOffered: optional("is_offered", flag, true),
  },
  competitors: {
    name: required("name", text),
    note: optional("note", text, null),
  },
  accounts: {
    externalId: required("external_id", text),
    name: required("name", text),
    kind: optional("kind", oneOf("customer", "prospect"), "customer"),
    type: optional("type", text, "Other"),
    sizeBand: optional("size_band", text, null),
    employees: optional("employees", count, null),
    annualRevenueCents: optional("annual_revenue", price, null),
    annualRevenueOn: optional("annual_revenue_on", day, null),
    budgetCents: optional("budget", price, null),
    budgetOn: optional("budget_on", day, null),
    currency: optional("currency", currency, null),
    ownerEmail: optional("owner_email", email, null),
    territoryCode: optional("territory_code", text, null),
    country: optional("country", country, null),
    timeZone: optional("time_zone", timeZone, null),
    customerSince: optional("customer_since", day, null),
    phone: optional("phone", text, null),
  },
  contacts: {
    accountExternalId: required("account_external_id", text),
    externalId: optional("external_id", text, null),
    name: required("name", text),
    title: optional("title", text, null),
    email: optional("email", email, null),
    phone: optional("phone", text, null),
    rapport: optional("rapport", countBetween(1, 5), null),
    doNotContact: optional("do_not_contact", flag, false),
  },
  owned_products: {
    accountExternalId: required("account_external_id", text),
    sku: required("sku", text),
    supplier: optional("supplier", oneOf("us", "competitor"), "us"),
    competitor: optional("competitor", text, null),
    quantity: optional("quantity", number, 1),
    boughtOn: optional("bought_on", day, null),
    replacementDueOn: optional("replacement_due_on", day, null),
  },
  purchases: {
    accountExternalId: required("account_external_id", text),
    orderId: required("order_id", text),
    purchasedOn: required("purchased_on", day),
    sku: required("sku", text),
    quantity: optional("quantity", number, 1),
    amountCents: required("amount", cents),
    currency: optional("currency", currency, null),
  },
  reviews: {
    externalId: required("external_id", text),
    accountExternalId: required("account_external_id", text),
    repEmail: optional("rep_email", email, null),
    state: optional("state", oneOf("held", "declined", "cancelled", "missed"), "held"),
    dueOn: optional("due_on", day, null),
    heldOn: required("held_on", day),
    channel: optional("channel", oneOf("visit", "phone", "video"), "visit"),
    reason: optional("reason", text, null),
    summary: optional("summary", text, null),
  },
};
