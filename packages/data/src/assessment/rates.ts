import { sql, type Sql } from "../database/sql.ts";

/** Every currency that can be counted with what one unit is worth in the organization's: a `with` query named `rate (currency, worth)`. */
export function rates(orgId: string): Sql {
  return sql`
    rate as (
      select currency, 1::float8 as worth from organization where org_id = ${orgId}::uuid
      union all
      select e.currency, e.rate from exchange_rate e join organization o on o.org_id = e.org_id
        where e.org_id = ${orgId}::uuid and e.currency <> o.currency
    )`;
}
