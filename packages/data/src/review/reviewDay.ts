import { sql } from "../database/sql.ts";

/** The day under which a review `r` of the account `a` is listed: when it was held, else agreed, else proposed, else due. */
export const reviewDay = sql`coalesce(r.held_on, (r.scheduled_at at time zone a.time_zone)::date, r.proposed_on, r.due_on)`;
