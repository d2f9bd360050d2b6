import { addDays } from "@revisit/domain/calendar/dayArithmetic";
import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import { sql, type Sql } from "../database/sql.ts";

/** The first Monday of the calendar that PostgreSQL and we count from. */
const FIRST_MONDAY = "1970-01-05" as IsoDay;

/** The ISO week of a day as a number, counted from 1970: a tenth of what `date_trunc` costs, which goes by way of an instant. */
export function weekNumber(day: Sql): Sql {
  return sql`(${day} - ${FIRST_MONDAY}::date) / 7`;
}

/** The Monday of a week so numbered. */
export function mondayOf(week: number): IsoDay {
  return addDays(FIRST_MONDAY, 7 * week);
}
