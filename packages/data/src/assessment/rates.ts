import { sql } from "../database/sql.ts";

/** Every currency that can be counted with what one unit is worth in the organization's: a `with` query named `rate (currency, worth)`. */
export const RATES = sql`
  rate as (
    select currency, 1::float8 as worth from organization
    union all
    select currency, rate from exchange_rate where currency <> (select currency from organization)
  )`;
