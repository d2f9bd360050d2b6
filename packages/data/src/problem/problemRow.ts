import { sql } from "../database/sql.ts";

/** Something that went wrong for the customer. Days are local to the account. */
export type ProblemRow = {
  id: string;
  accountId: string;
  accountName: string;
  findingId: string | null;
  what: string;
  /** 1 (a nuisance) to 3 (they stand still) */
  severity: number;
  openedOn: string;
  solvedOn: string | null;
  waitingOn: "us" | "customer";
  waitingSince: string;
  /** 1 (easy) to 7 (hard) */
  effort: number | null;
  remedy: string | null;
  product: string | null;
  version: number;
};

/** The columns of a `ProblemRow`, for a statement that has `problemTables`. */
export const problemColumns = sql`
  q.id, q.account_id as "accountId", a.name as "accountName", q.finding_id as "findingId", q.what, q.severity, q.opened_on as "openedOn", q.solved_on as "solvedOn",
  q.waiting_on as "waitingOn", q.waiting_since as "waitingSince", q.effort, q.remedy, p.name as product, q.version`;

/** Problems `q` with their account `a` and the product `p` they are about. */
export const problemTables = sql`
  problem q
  join account a on a.org_id = q.org_id and a.id = q.account_id
  left join product p on p.org_id = q.org_id and p.id = q.product_id`;
