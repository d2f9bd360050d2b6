import type { AccountFacts } from "@revisit/domain/account/accountFacts";
import { sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import { rates } from "./rates.ts";

/**
 * The facts of accounts that are not archived, in the order of their ids, everything in the organization's currency. Days are
 * the account's own: what is bought or recorded after its local today is not known yet.
 */
export function accountFactsRows(tx: TenantQueries, accountIds: readonly string[], asOf: Date): Promise<AccountFacts[]> {
  return tx.query<AccountFacts>(
    sql`
      with batch as materialized (
        select a.*, (${asOf.toISOString()}::timestamptz at time zone a.time_zone)::date as today from account a
        where a.org_id = ${tx.orgId}::uuid and a.archived_at is null and a.id = any(${accountIds}::uuid[])
      ), ${rates(tx.orgId)}
      select b.id, b.name, b.kind, b.type, b.size_band as "sizeBand", b.time_zone as "timeZone", b.customer_since as "customerSince", b.known_since as "knownSince",
        case when b.annual_revenue_cents is not null and r.worth is not null
          then json_build_object('value', round(b.annual_revenue_cents * r.worth), 'on', coalesce(b.annual_revenue_on, b.known_since), 'by', 'recorded') end as "annualRevenue",
        case when b.budget_cents is not null and r.worth is not null
          then json_build_object('value', round(b.budget_cents * r.worth), 'on', coalesce(b.budget_on, b.known_since), 'by', coalesce(b.budget_by, 'recorded')) end as budget,
        case when b.resources_judged is not null
          then json_build_object('value', b.resources_judged, 'on', b.resources_judged_on, 'by', b.resources_judged_by) end as judgement,
        case when v.account_id is not null
          then json_build_object('level', v.level, 'by', s.name, 'reason', v.reason, 'setOn', v.set_on, 'untilOn', v.until_on) end as override,
        coalesce(h.spent, 0)::float8 as "spentLast12Months", h.owned, h.last_held_on as "lastHeldOn",
        case when r.worth is null and (b.annual_revenue_cents is not null or b.budget_cents is not null) and not b.currency = any(h.foreign_currencies)
          then array_append(h.foreign_currencies, b.currency) else h.foreign_currencies end as "foreignCurrencies"
      from batch b
      left join rate r on r.currency = b.currency
      left join level_override v on v.org_id = b.org_id and v.account_id = b.id
      left join person s on s.org_id = v.org_id and s.id = v.set_by_id
      cross join lateral (${HISTORY}) h
      order by b.id`,
    "account_facts",
  );
}

/**
 * One account's (`b`) history. Account by account through the indexes, because a plan for all at once goes wrong by orders of
 * magnitude on tables that PostgreSQL has not analyzed yet, as after an import. A purchase never outdates what was recorded by
 * hand: the earlier first day and the later last day win.
 */
const HISTORY = sql`
  with bought as materialized (
    select p.product_id, min(p.purchased_on) as first_on, max(p.purchased_on) as last_on,
      sum(round(p.amount_cents * w.worth)) filter (where p.purchased_on > b.today - interval '12 months') as spent,
      min(p.currency) filter (where w.worth is null and p.purchased_on > b.today - interval '12 months') as foreign_currency
    from purchase p left join rate w on w.currency = p.currency
    where p.org_id = b.org_id and p.account_id = b.id and p.purchased_on <= b.today
    group by p.product_id
  )
  select (select sum(spent) from bought) as spent,
    coalesce((select array_agg(distinct foreign_currency) from bought where foreign_currency is not null), '{}') as foreign_currencies,
    (select max(v.held_on) from review v where v.org_id = b.org_id and v.account_id = b.id and v.state = 'held' and v.held_on <= b.today) as last_held_on,
    coalesce((
      select json_agg(json_build_object('productId', o.product_id, 'supplier', o.supplier, 'competitor', c.name, 'quantity', o.quantity,
        'firstBoughtOn', case when o.supplier = 'us' then least(o.bought_on, u.first_on) else o.bought_on end,
        'lastBoughtOn', case when o.supplier = 'us' then greatest(o.bought_on, u.last_on) else o.bought_on end,
        'replacementDueOn', o.replacement_due_on) order by o.product_id, o.supplier)
      from owned_product o left join bought u on u.product_id = o.product_id left join competitor c on c.org_id = o.org_id and c.id = o.competitor_id
      where o.org_id = b.org_id and o.account_id = b.id and (o.bought_on is null or o.bought_on <= b.today)), '[]') as owned`;
