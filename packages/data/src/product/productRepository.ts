import { RuleError } from "@revisit/domain/errors";
import type { Viewer } from "@revisit/domain/people/viewer";
import { onAccountInScope } from "../account/onAccountInScope.ts";
import { sql, type Sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";

/** What we sell, as recorded; `owners` counts the accounts in the viewer's sight that have it from us. */
export type ProductRecord = Omit<ProductDraft, "version" | "productId"> & {
  readonly id: string;
  readonly owners: number;
  readonly version: number;
};

/** `version` null: a new one. Empty `fits…` = fits every one. */
export type ProductDraft = {
  readonly productId: string;
  readonly version: number | null;
  readonly sku: string;
  readonly name: string;
  readonly family: string;
  readonly kind: "product" | "option" | "service";
  /** hundredths of `currency` */
  readonly unitPriceCents: number;
  readonly currency: string;
  readonly lifespanMonths: number | null;
  readonly requiresProductId: string | null;
  readonly fitsTypes: string[];
  readonly fitsSizes: string[];
  readonly tags: string[];
  readonly usageTip: string | null;
  readonly isOffered: boolean;
};

/** The products of the organization; all its people see them. */
export function productRepository(tx: TenantQueries, viewer: Viewer) {
  return {
    /** By family and name. `search` looks in name, sku and family, without case and accents. */
    list: (search: string | null) => tx.query<ProductRecord>(listStatement(tx, viewer, search)),

    /** @returns the new version. @throws {RuleError} `sku_taken`, `product_not_found`, `product_requires_itself`, `record_changed_meanwhile` */
    async save(draft: ProductDraft): Promise<number> {
      await refuseTakenSku(tx, draft);
      await refuseBadRequirement(tx, draft);
      const [row] = await tx.query<{ version: number }>(draft.version === null ? insertStatement(tx, draft) : updateStatement(tx, draft));

      return row ? row.version : await refuse(tx, draft.productId);
    },
  };
}

function listStatement(tx: TenantQueries, viewer: Viewer, search: string | null): Sql {
  const found =
    search === null
      ? sql`true`
      : sql`folded(p.name || ' ' || p.sku || ' ' || p.family) like '%' || replace(replace(replace(folded(${search}), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'`;

  return sql`
    select p.id, p.sku, p.name, p.family, p.kind, p.unit_price_cents as "unitPriceCents", p.currency, p.lifespan_months as "lifespanMonths",
      p.requires_product_id as "requiresProductId", p.fits_types as "fitsTypes", p.fits_sizes as "fitsSizes", p.tags, p.usage_tip as "usageTip", p.is_offered as "isOffered", p.version,
      coalesce(o.owners, 0) as owners
    from product p left join (
      select o.product_id, count(*)::int as owners from owned_product o join account a on ${onAccountInScope(viewer.scope, "o")}
      where o.org_id = ${tx.orgId}::uuid and o.supplier = 'us' group by o.product_id) o on o.product_id = p.id
    where p.org_id = ${tx.orgId}::uuid and ${found}
    order by p.family, p.name, p.id`;
}

async function refuseTakenSku(tx: TenantQueries, { productId, sku }: ProductDraft): Promise<void> {
  const [taken] = await tx.query(sql`select from product where org_id = ${tx.orgId}::uuid and sku = ${sku} and id <> ${productId}::uuid`);

  if (taken) {
    throw new RuleError("sku_taken", { sku });
  }
}

async function refuseBadRequirement(tx: TenantQueries, { productId, requiresProductId }: ProductDraft): Promise<void> {
  if (requiresProductId === null) {
    return;
  }
  const chain = await tx.query<{ id: string }>(sql`
    with recursive required as (
      select p.id, p.requires_product_id from product p where p.org_id = ${tx.orgId}::uuid and p.id = ${requiresProductId}::uuid
      union
      select p.id, p.requires_product_id from product p join required r on p.id = r.requires_product_id where p.org_id = ${tx.orgId}::uuid
    ) select id from required`);

  if (requiresProductId === productId || chain.some(({ id }) => id === productId)) {
    throw new RuleError("product_requires_itself");
  }
  if (chain.length === 0) {
    throw new RuleError("product_not_found");
  }
}

function insertStatement(tx: TenantQueries, draft: ProductDraft): Sql {
  return sql`
    insert into product (org_id, id, sku, name, family, kind, unit_price_cents, currency, lifespan_months, requires_product_id, fits_types, fits_sizes, tags, usage_tip, is_offered)
    values (${tx.orgId}::uuid, ${draft.productId}::uuid, ${draft.sku}, ${draft.name}, ${draft.family}, ${draft.kind}, ${draft.unitPriceCents}, ${draft.currency}, ${draft.lifespanMonths},
      ${draft.requiresProductId}::uuid, ${draft.fitsTypes}::text[], ${draft.fitsSizes}::text[], ${draft.tags}::text[], ${draft.usageTip}, ${draft.isOffered})
    on conflict (org_id, id) do nothing returning version`;
}

function updateStatement(tx: TenantQueries, draft: ProductDraft): Sql {
  return sql`
    update product set sku = ${draft.sku}, name = ${draft.name}, family = ${draft.family}, kind = ${draft.kind}, unit_price_cents = ${draft.unitPriceCents}, currency = ${draft.currency},
      lifespan_months = ${draft.lifespanMonths}, requires_product_id = ${draft.requiresProductId}::uuid, fits_types = ${draft.fitsTypes}::text[], fits_sizes = ${draft.fitsSizes}::text[],
      tags = ${draft.tags}::text[], usage_tip = ${draft.usageTip}, is_offered = ${draft.isOffered}, version = version + 1
    where org_id = ${tx.orgId}::uuid and id = ${draft.productId}::uuid and version = ${draft.version} returning version`;
}

async function refuse(tx: TenantQueries, productId: string): Promise<never> {
  const [row] = await tx.query(sql`select from product where org_id = ${tx.orgId}::uuid and id = ${productId}::uuid`);

  throw new RuleError(row ? "record_changed_meanwhile" : "product_not_found");
}
