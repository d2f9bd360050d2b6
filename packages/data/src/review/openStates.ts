import { sql } from "../database/sql.ts";

/** The states of `domain/review/reviewState.ts` that a stored review still has to be held in; as the partial unique index has them. */
export const openStates = sql`('proposed', 'invited', 'scheduled', 'in_progress')`;
