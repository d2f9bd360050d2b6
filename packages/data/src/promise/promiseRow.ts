import { sql } from "../database/sql.ts";

/** What we said we would do. `dueOn` is local to the account. */
export type PromiseRow = {
  id: string;
  accountId: string;
  accountName: string;
  reviewId: string | null;
  findingId: string | null;
  text: string;
  dueOn: string;
  state: "open" | "kept" | "broken";
  owner: { id: string; name: string; email: string };
  version: number;
};

/** The columns of a `PromiseRow`, for a statement that has `promiseTables`. */
export const promiseColumns = sql`
  m.id, m.account_id as "accountId", a.name as "accountName", m.review_id as "reviewId", m.finding_id as "findingId", m.text, m.due_on as "dueOn", m.state,
  json_build_object('id', o.id, 'name', o.name, 'email', o.email) as owner, m.version`;

/** Promises `m` with their account `a` and their owner `o`. */
export const promiseTables = sql`
  promise m
  join account a on a.org_id = m.org_id and a.id = m.account_id
  join person o on o.org_id = m.org_id and o.id = m.owner_id`;
