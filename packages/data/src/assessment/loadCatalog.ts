import type { CoOwnership } from "@revisit/domain/affinity/affinityCounts";
import type { CadencePolicy } from "@revisit/domain/cadence/cadencePolicy";
import type { ChangedSettings, Settings } from "@revisit/domain/organization/settings";
import { withDefaults } from "@revisit/domain/organization/settings";
import { buildCatalog } from "@revisit/domain/opportunity/buildCatalog";
import type { Catalog } from "@revisit/domain/opportunity/catalog";
import type { ProductFacts } from "@revisit/domain/product/productFacts";
import { sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import type { CatalogStatistics } from "./catalogStatistics.ts";
import { RATES } from "./rates.ts";

/** Everything but the account itself that a standing depends on. */
export type Rulebook = { readonly catalog: Catalog; readonly settings: Settings; readonly policies: readonly CadencePolicy[] };

const NOTHING_COUNTED: CatalogStatistics = { owners: 0, firstOrderMedians: [], firstPurchases: [], replacementCounts: [] };

/** Reads an organization's products, settings, policies and counted history. A price in a currency without a rate stands as it is. */
export async function loadCatalog(tx: TenantQueries): Promise<Rulebook> {
  const [organization] = await tx.query<{ currency: string; settings: ChangedSettings; statistics: CatalogStatistics | null }>(
    sql`select o.currency, o.settings, c.statistics from organization o left join catalog_statistics c on c.org_id = o.org_id`,
    "rulebook",
  );
  const settings = withDefaults(organization?.settings ?? {});
  const { owners, firstOrderMedians, firstPurchases, replacementCounts } = organization?.statistics ?? NOTHING_COUNTED;
  const coOwnership = await tx.query<CoOwnership>(sql`select owned_id as "ownedId", open_id as "openId", accounts from affinity`, "co_ownership");
  const facts = { currency: organization?.currency ?? "USD", settings, products: await products(tx), firstOrderMedians, affinityCounts: { owners, coOwnership, firstPurchases }, replacementCounts };

  return { catalog: buildCatalog(facts), settings, policies: await policies(tx) };
}

function products(tx: TenantQueries): Promise<ProductFacts[]> {
  return tx.query(sql`
    with ${RATES}
    select p.id, p.sku, p.name, p.family, p.kind, round(p.unit_price_cents * coalesce(r.worth, 1))::bigint as "unitPriceCents", p.lifespan_months as "lifespanMonths",
      p.requires_product_id as "requiresProductId", p.fits_types as "fitsTypes", p.fits_sizes as "fitsSizes", p.tags, p.usage_tip as "usageTip", p.is_offered as "isOffered"
    from product p left join rate r on r.currency = p.currency order by p.family, p.name, p.id`, "products");
}

function policies(tx: TenantQueries): Promise<CadencePolicy[]> {
  return tx.query(sql`select id, level, family, type, size_band as "sizeBand", interval_days as "intervalDays" from cadence_policy order by id`, "policies");
}
