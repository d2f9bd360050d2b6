import type { AccountFacts } from "@revisit/domain/account/accountFacts";
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
import { rates } from "./rates.ts";

/** Everything but the account itself that a standing depends on. */
export type Rulebook = { readonly catalog: Catalog; readonly settings: Settings; readonly policies: readonly CadencePolicy[] };

const NOTHING_COUNTED: CatalogStatistics = { owners: 0, firstOrderMedians: [], firstPurchases: [], replacementCounts: [] };

/**
 * Reads an organization's products, settings, policies and counted history. A price in a currency without a rate stands as it is.
 *
 * @param accounts - those to be assessed: what is owned together is read for what they own, not for all products with all
 */
export async function loadCatalog(tx: TenantQueries, accounts: readonly AccountFacts[]): Promise<Rulebook> {
  const [organization] = await tx.query<{ currency: string; settings: ChangedSettings; statistics: CatalogStatistics | null }>(
    sql`select o.currency, o.settings, c.statistics from organization o left join catalog_statistics c on c.org_id = o.org_id where o.org_id = ${tx.orgId}::uuid`,
    "rulebook",
  );
  const settings = withDefaults(organization?.settings ?? {});
  const { owners, firstOrderMedians, firstPurchases, replacementCounts } = organization?.statistics ?? NOTHING_COUNTED;
  const owned = new Set(accounts.flatMap((account) => account.owned.map(({ productId }) => productId)));
  const coOwnership = await tx.query<CoOwnership>(
    sql`select owned_id as "ownedId", open_id as "openId", accounts from affinity
        where org_id = ${tx.orgId}::uuid and (owned_id = open_id or owned_id = any(${[...owned]}::uuid[]))`,
    "co_ownership",
  );
  const facts = {
    currency: organization?.currency ?? "USD",
    settings,
    products: await products(tx),
    firstOrderMedians,
    affinityCounts: { owners, coOwnership, firstPurchases },
    replacementCounts,
  };

  return { catalog: buildCatalog(facts), settings, policies: await policies(tx) };
}

function products(tx: TenantQueries): Promise<ProductFacts[]> {
  return tx.query(
    sql`
    with ${rates(tx.orgId)}
    select p.id, p.sku, p.name, p.family, p.kind, round(p.unit_price_cents * coalesce(r.worth, 1))::bigint as "unitPriceCents", p.lifespan_months as "lifespanMonths",
      p.requires_product_id as "requiresProductId", p.fits_types as "fitsTypes", p.fits_sizes as "fitsSizes", p.tags, p.usage_tip as "usageTip", p.is_offered as "isOffered"
    from product p left join rate r on r.currency = p.currency where p.org_id = ${tx.orgId}::uuid order by p.family, p.name, p.id`,
    "products",
  );
}

function policies(tx: TenantQueries): Promise<CadencePolicy[]> {
  return tx.query(
    sql`select id, level, family, type, size_band as "sizeBand", interval_days as "intervalDays" from cadence_policy where org_id = ${tx.orgId}::uuid order by id`,
    "policies",
  );
}
