import { sql, type Sql } from "../database/sql.ts";

/** The calendar day on the wall of the account `a` of our own statement at an instant, as `domain/calendar/localDay` has it. */
export function accountToday(asOf: Date): Sql {
  return sql`(${asOf.toISOString()}::timestamptz at time zone a.time_zone)::date`;
}
