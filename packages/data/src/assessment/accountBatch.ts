import { sql, type Sql } from "../database/sql.ts";

/** Which accounts: `ids`, or the next `limit` after an id in the order of ids. */
export type AccountBatch = { readonly ids: readonly string[] } | { readonly after: string; readonly limit: number };

/** The condition on `account a` that it is of a batch. */
export function inBatch(batch: AccountBatch): Sql {
  return "ids" in batch ? sql`a.id = any(${batch.ids}::uuid[])` : sql`a.id > ${batch.after}::uuid`;
}
