import type { CadenceGroup } from "@revisit/domain/cadence/policyEffect";
import { sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";

/** Every account of the organization, those alike in what policies ask, in owner and in the start of their clock as one. */
export function cadenceGroups(tx: TenantQueries): Promise<CadenceGroup[]> {
  return tx.query<CadenceGroup>(sql`
    with family as (
      select o.account_id, array_agg(distinct p.family order by p.family) as families
      from owned_product o join product p on p.org_id = o.org_id and p.id = o.product_id
      where o.org_id = ${tx.orgId}::uuid and o.supplier = 'us' group by o.account_id
    )
    select s.level, a.type, a.size_band as "sizeBand", coalesce(f.families, '{}') as families, s.owner_id as "repId",
      s.next_due_on - s.interval_days as "clockStartedOn", count(*)::int as accounts
    from standing s join account a on a.org_id = s.org_id and a.id = s.account_id left join family f on f.account_id = s.account_id
    where s.org_id = ${tx.orgId}::uuid and a.archived_at is null
    group by 1, 2, 3, 4, 5, 6`);
}
