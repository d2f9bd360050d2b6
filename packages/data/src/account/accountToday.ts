import { sql, unsafeRawSql, type Sql } from "../database/sql.ts";

/**
 * The calendar day on the wall of an account at an instant, as `domain/calendar/localDay` has it.
 *
 * @param alias - a table of our own statement that has `time_zone`
 */
export function accountToday(asOf: Date, alias = "a"): Sql {
  return sql`(${asOf.toISOString()}::timestamptz at time zone ${unsafeRawSql(alias)}.time_zone)::date`;
}
