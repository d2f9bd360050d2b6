import type { FirstPurchases } from "@revisit/domain/affinity/affinityCounts";
import type { ReplacementCount } from "@revisit/domain/affinity/repurchaseShares";
import type { FirstOrderMedian } from "@revisit/domain/opportunity/typicalOrders";
import { sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import { RATES } from "./rates.ts";

/** What is counted over an organization's whole history; stored as it is. */
export type CatalogStatistics = {
  readonly owners: number;
  readonly firstOrderMedians: readonly FirstOrderMedian[];
  readonly firstPurchases: readonly FirstPurchases[];
  readonly replacementCounts: readonly ReplacementCount[];
};

/** Counts the history up to a day: `computed` keeps it, `affinity` keeps who owns what together. */
export async function renewStatistics(tx: TenantQueries, today: string, asOf: Date): Promise<void> {
  await tx.execute(sql`delete from affinity`);
  await tx.execute(CO_OWNERSHIP);
  const statistics: CatalogStatistics = {
    owners: (await tx.query<{ owners: number }>(sql`select count(distinct account_id)::int as owners from owned_product where supplier = 'us'`))[0]?.owners ?? 0,
    firstOrderMedians: await firstOrderMedians(tx, today),
    firstPurchases: await firstPurchases(tx, today),
    replacementCounts: await replacementCounts(tx, today),
  };
  await tx.execute(sql`
    insert into catalog_statistics (org_id, computed_at, statistics)
    values (${tx.orgId}::uuid, ${asOf.toISOString()}::timestamptz, ${JSON.stringify(statistics)}::jsonb)
    on conflict (org_id) do update set computed_at = excluded.computed_at, statistics = excluded.statistics`);
}

const CO_OWNERSHIP = sql`
  insert into affinity (org_id, owned_id, open_id, accounts)
  select current_setting('app.org_id')::uuid, o.product_id, p.product_id, count(*)
  from owned_product o join owned_product p on p.account_id = o.account_id and p.supplier = 'us'
  where o.supplier = 'us'
  group by o.product_id, p.product_id`;

function firstOrderMedians(tx: TenantQueries, today: string): Promise<FirstOrderMedian[]> {
  return tx.query(sql`
    with ${RATES}, first_order as (
      select distinct on (p.account_id, p.product_id) p.product_id, a.size_band, round(p.amount_cents * r.worth) as cents
      from purchase p join rate r on r.currency = p.currency join account a on a.id = p.account_id
      where p.purchased_on <= ${today}::date and p.quantity > 0 and p.amount_cents > 0
      order by p.account_id, p.product_id, p.purchased_on, p.order_id
    )
    select product_id as "productId", size_band as "sizeBand", count(*)::int as "firstOrders", round(percentile_cont(0.5) within group (order by cents)::numeric)::bigint as "medianCents"
    from first_order group by grouping sets ((product_id), (product_id, size_band))`);
}

/** Of products on sale 12 months ago: who owned something then but not this, and bought it since. */
function firstPurchases(tx: TenantQueries, today: string): Promise<FirstPurchases[]> {
  return tx.query(sql`
    with start as (select (${today}::date - interval '12 months')::date as day), first_bought as (
      select p.account_id, p.product_id, min(p.purchased_on) as day from purchase p where p.purchased_on <= ${today}::date and p.quantity > 0 group by 1, 2
    ), owner as (
      select distinct account_id from first_bought, start where first_bought.day <= start.day
    ), launched as (
      select product_id from first_bought group by product_id having min(day) <= (select day from start)
    )
    select l.product_id as "productId",
      (select count(*) from owner)::int - count(f.account_id) filter (where f.day <= (select day from start))::int as "accountsAtRisk",
      count(f.account_id) filter (where f.day > (select day from start))::int as "boughtWithin12Months"
    from launched l left join first_bought f on f.product_id = l.product_id and f.account_id in (select account_id from owner)
    group by l.product_id`);
}

/** What was due for replacement 12 months ago, on the purchases up to then, and was bought again since. */
function replacementCounts(tx: TenantQueries, today: string): Promise<ReplacementCount[]> {
  return tx.query(sql`
    with start as (select (${today}::date - interval '12 months')::date as day), bought as (
      select p.account_id, p.product_id, max(p.purchased_on) filter (where p.purchased_on <= s.day) as last_on, bool_or(p.purchased_on > s.day) as again
      from purchase p cross join start s where p.purchased_on <= ${today}::date and p.quantity > 0 group by 1, 2
    )
    select b.product_id as "productId", count(*)::int as due, (count(*) filter (where b.again))::int as "boughtAgain"
    from bought b join product p on p.id = b.product_id
    where p.lifespan_months is not null and b.last_on is not null
      and (b.last_on + make_interval(months => p.lifespan_months))::date
          <= (select day from start) + coalesce((select (settings ->> 'replacementHorizonDays')::int from organization), ${DEFAULT_HORIZON_DAYS})
    group by b.product_id`);
}

const DEFAULT_HORIZON_DAYS = 180;
