import type { Viewer } from "@revisit/domain/people/viewer";
import { sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import { withinScope } from "./withinScope.ts";

/** Purchases of one calendar year in hundredths of the organization's currency; what has no exchange rate is left out. */
export type PurchaseYear = { year: number; amountCents: number; orders: number };

/** By year, the latest first, up to `today`. */
export async function purchasesByYear(
  tx: TenantQueries,
  viewer: Viewer,
  { accountId, today }: { readonly accountId: string; readonly today: string },
): Promise<PurchaseYear[]> {
  return tx.query<PurchaseYear>(
    sql`select extract(year from p.purchased_on)::int as year, count(distinct p.order_id) as orders,
          coalesce(round(sum(p.amount_cents * case when p.currency = o.currency then 1 else r.rate end)), 0)::float8 as "amountCents"
        from account a
        join purchase p on p.org_id = a.org_id and p.account_id = a.id
        join organization o on o.org_id = a.org_id
        left join exchange_rate r on r.org_id = p.org_id and r.currency = p.currency
        where a.org_id = ${tx.orgId}::uuid and a.id = ${accountId}::uuid and p.purchased_on <= ${today}::date and ${withinScope(viewer.scope)}
        group by 1 order by 1 desc`,
    "purchases_by_year",
  );
}
