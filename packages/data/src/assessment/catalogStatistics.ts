import type { FirstPurchases } from "@revisit/domain/affinity/affinityCounts";
import type { ReplacementCount } from "@revisit/domain/affinity/repurchaseShares";
import { DEFAULT_SETTINGS } from "@revisit/domain/organization/settings";
import type { FirstOrderMedian } from "@revisit/domain/opportunity/typicalOrders";
import { sql, type Sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import { rates } from "./rates.ts";

/** What is counted over an organization's whole history; stored as it is. */
export type CatalogStatistics = {
  readonly owners: number;
  readonly firstOrderMedians: readonly FirstOrderMedian[];
  readonly firstPurchases: readonly FirstPurchases[];
  readonly replacementCounts: readonly ReplacementCount[];
};

/** Counts the history up to a day: `catalog_statistics` keeps it, `affinity` keeps who owns what together. */
export async function renewStatistics(tx: TenantQueries, today: string, asOf: Date): Promise<void> {
  await plannedForAll(tx, true);
  await tx.execute(sql`delete from affinity where org_id = ${tx.orgId}::uuid`);
  await tx.execute(sql`
    with ${owned(tx.orgId, today)}
    insert into affinity (org_id, owned_id, open_id, accounts)
    select ${tx.orgId}::uuid, o.product_id, p.product_id, count(*) from owned o join owned p on p.account_id = o.account_id
    group by o.product_id, p.product_id`);
  await tx.execute(sql`
    with ${owned(tx.orgId, today)}, ${lines(tx.orgId, today)}, ${firstOrders(tx.orgId)}, ${lastYear}, ${replacements(tx.orgId)}
    insert into catalog_statistics as c (org_id, computed_at, statistics)
    select ${tx.orgId}::uuid, ${asOf.toISOString()}::timestamptz, jsonb_build_object(
      'owners', (select count(distinct account_id) from owned),
      'firstOrderMedians', (select coalesce(jsonb_agg(f), '[]') from first_order_median f),
      'firstPurchases', (select coalesce(jsonb_agg(f), '[]') from first_purchase f),
      'replacementCounts', (select coalesce(jsonb_agg(r), '[]') from replacement r))
    on conflict (org_id) do update set computed_at = excluded.computed_at, statistics = excluded.statistics`);
  await plannedForAll(tx, false);
}

/** Everything is read: memory for it, and no joins row by row, which the planner prefers on tables it has not analyzed yet, as after an import. */
function plannedForAll(tx: TenantQueries, isForAll: boolean): Promise<number> {
  return tx.execute(
    sql`select set_config('enable_nestloop', ${isForAll ? "off" : "on"}, true), set_config('work_mem', ${isForAll ? "96MB" : "8MB"}, true)`,
  );
}

/** Who had which product of ours on the day. */
function owned(orgId: string, today: string): Sql {
  return sql`
    owned as materialized (
      select o.account_id, o.product_id from owned_product o
      where o.org_id = ${orgId}::uuid and o.supplier = 'us' and (o.bought_on is null or o.bought_on <= ${today}::date)
    )`;
}

/** The history by account and product, read once: `start` is 12 months before the day. Returns are no purchases. */
function lines(orgId: string, today: string): Sql {
  return sql`
    ${rates(orgId)}, start as (
      select (${today}::date - interval '12 months')::date as day
    ), line as materialized (
      select p.account_id, p.product_id, min(p.purchased_on) as first_on, max(p.purchased_on) filter (where p.purchased_on <= s.day) as last_then,
        bool_or(p.purchased_on > s.day) as is_since, min(p.purchased_on) filter (where p.amount_cents > 0 and r.worth is not null) as first_paid_on
      from purchase p cross join start s left join rate r on r.currency = p.currency
      where p.org_id = ${orgId}::uuid and p.purchased_on <= ${today}::date and p.quantity > 0
      group by p.account_id, p.product_id
    )`;
}

/** Of several orders on the first day, the one with the smallest number counts. */
function firstOrders(orgId: string): Sql {
  return sql`
    first_order as (
      select distinct on (l.account_id, l.product_id) l.product_id, a.size_band, round(p.amount_cents * r.worth) as cents
      from line l
      join purchase p on p.org_id = ${orgId}::uuid and p.account_id = l.account_id and p.purchased_on = l.first_paid_on and p.product_id = l.product_id
        and p.quantity > 0 and p.amount_cents > 0
      join rate r on r.currency = p.currency
      join account a on a.org_id = ${orgId}::uuid and a.id = l.account_id
      order by l.account_id, l.product_id, p.order_id
    ), first_order_median as (
      select product_id as "productId", size_band as "sizeBand", count(*) as "firstOrders",
        round(percentile_cont(0.5) within group (order by cents)::numeric)::bigint as "medianCents"
      from first_order group by grouping sets ((product_id), (product_id, size_band))
    )`;
}

/** Of products on sale 12 months ago: who owned something then but not this, and bought it since. */
const lastYear = sql`
  owner as materialized (
    select distinct account_id from line, start where first_on <= day
  ), launched as (
    select product_id from line group by product_id having min(first_on) <= (select day from start)
  ), first_purchase as (
    select l.product_id as "productId",
      (select count(*) from owner) - count(f.account_id) filter (where f.first_on <= s.day) as "accountsAtRisk",
      count(f.account_id) filter (where f.first_on > s.day) as "boughtWithin12Months"
    from launched l cross join start s
    left join line f on f.product_id = l.product_id and f.account_id in (select account_id from owner)
    group by l.product_id
  )`;

/** What was due for replacement 12 months ago, on the purchases up to then, and was bought again since. */
function replacements(orgId: string): Sql {
  return sql`
    replacement as (
      select l.product_id as "productId", count(*) as due, count(*) filter (where l.is_since) as "boughtAgain"
      from line l cross join start s
      join product p on p.org_id = ${orgId}::uuid and p.id = l.product_id
      join organization o on o.org_id = ${orgId}::uuid
      where (l.last_then + make_interval(months => p.lifespan_months))::date
        <= s.day + coalesce((o.settings ->> 'replacementHorizonDays')::int, ${DEFAULT_SETTINGS.replacementHorizonDays}::int)
      group by l.product_id
    )`;
}
