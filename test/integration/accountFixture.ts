import { newId } from "@revisit/data/newId";
import { reassess } from "@revisit/data/assessment/reassess";
import { sql } from "@revisit/data/database/sql";
import type { TenantQueries } from "@revisit/data/tenant/tenantContext";
import type { OrganizationFixture } from "./newOrganization.ts";

export type NewAccount = {
  readonly name?: string;
  readonly externalId?: string | null;
  readonly kind?: "customer" | "prospect";
  readonly type?: string;
  readonly sizeBand?: string;
  readonly timeZone?: string;
  readonly currency?: string;
  readonly ownerId?: string | null;
  readonly territoryId?: string;
  readonly annualRevenueCents?: number | null;
  readonly customerSince?: string | null;
  readonly knownSince?: string;
  readonly heldOn?: string;
};

/** An account of the fixture's rep and territory, with a review held if a day is given; not assessed yet. */
export async function newAccount(tx: TenantQueries, org: OrganizationFixture, account: NewAccount = {}): Promise<string> {
  const id = newId();
  const ownerId = account.ownerId === undefined ? org.repId : account.ownerId;
  const territoryId = account.territoryId ?? org.territoryId;

  await tx.execute(sql`insert into account (org_id, id, external_id, name, kind, type, size_band, annual_revenue_cents, annual_revenue_on, currency, country, time_zone, owner_id, territory_id, customer_since, known_since)
    values (${tx.orgId}, ${id}, ${account.externalId ?? null}, ${account.name ?? `Account ${id}`}, ${account.kind ?? "customer"}, ${account.type ?? "retail"}, ${account.sizeBand ?? "small"},
      ${account.annualRevenueCents ?? null}, ${account.annualRevenueCents ? "2026-01-01" : null}::date, ${account.currency ?? "USD"}, 'US', ${account.timeZone ?? "UTC"}, ${ownerId}::uuid, ${territoryId}::uuid,
      ${account.customerSince ?? "2020-01-01"}::date, ${account.knownSince ?? "2025-01-01"}::date)`);
  if (account.heldOn !== undefined) {
    await newReview(tx, {
      accountId: id,
      repId: ownerId ?? org.repId,
      territoryId,
      state: "held",
      dueOn: account.heldOn,
      heldOn: account.heldOn,
    });
  }

  return id;
}

export type NewReview = {
  readonly accountId: string;
  readonly repId: string;
  readonly territoryId: string;
  readonly state: string;
  readonly dueOn: string;
  readonly heldOn?: string;
  readonly scheduledAt?: string;
  readonly proposedOn?: string;
};

/** A review of the level medium, as the import would leave it. */
export async function newReview(tx: TenantQueries, review: NewReview): Promise<string> {
  const id = newId();

  await tx.execute(sql`insert into review (org_id, id, account_id, rep_id, territory_id, level, state, due_on, held_on, scheduled_at, proposed_on, reason)
    values (${tx.orgId}, ${id}, ${review.accountId}, ${review.repId}, ${review.territoryId}, 'medium', ${review.state}, ${review.dueOn}::date, ${review.heldOn ?? null}::date,
      ${review.scheduledAt ?? null}::timestamptz, ${review.proposedOn ?? null}::date, 'as imported')`);

  return id;
}

export type NewProduct = {
  readonly sku: string;
  readonly unitPriceCents?: number;
  readonly lifespanMonths?: number | null;
  readonly family?: string;
  readonly fitsTypes?: readonly string[];
};

/** A product in US dollars. */
export async function newProduct(tx: TenantQueries, product: NewProduct): Promise<string> {
  const id = newId();

  await tx.execute(sql`insert into product (org_id, id, sku, name, family, unit_price_cents, currency, lifespan_months, fits_types)
    values (${tx.orgId}, ${id}, ${product.sku}, ${product.sku}, ${product.family ?? "family"}, ${product.unitPriceCents ?? 100_00}, 'USD', ${product.lifespanMonths ?? null}, ${product.fitsTypes ?? []}::text[])`);

  return id;
}

/** A purchase in US dollars, which makes its product owned, as the import does. */
export async function newPurchase(
  tx: TenantQueries,
  purchase: { readonly accountId: string; readonly productId: string; readonly on: string; readonly amountCents?: number },
): Promise<void> {
  await tx.execute(sql`insert into purchase (org_id, id, account_id, product_id, order_id, purchased_on, quantity, amount_cents, currency)
    values (${tx.orgId}, ${newId()}, ${purchase.accountId}, ${purchase.productId}, ${newId()}, ${purchase.on}::date, 1, ${purchase.amountCents ?? 100_00}, 'USD')`);
  await tx.execute(sql`insert into owned_product (org_id, id, account_id, product_id, supplier, quantity, bought_on)
    values (${tx.orgId}, ${newId()}, ${purchase.accountId}, ${purchase.productId}, 'us', 1, ${purchase.on}::date) on conflict (org_id, account_id, product_id, supplier) do nothing`);
}

/** Assesses what was added. */
export function assessed(tx: TenantQueries, accountIds: readonly string[], asOf: Date): Promise<void> {
  return reassess(tx, accountIds, asOf);
}
