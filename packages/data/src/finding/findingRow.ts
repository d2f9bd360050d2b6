import { sql } from "../database/sql.ts";

/** Something learnt, with the names of what it points to. Days are local to the account. */
export type FindingRow = {
  id: string;
  accountId: string;
  reviewId: string | null;
  answerId: string | null;
  questionId: string | null;
  kind: "perception" | "need" | "competitor_contact" | "perceived_value" | "problem" | "promise" | "underuse";
  text: string;
  quote: string | null;
  mayQuote: boolean;
  /** -2 (very bad) to 2 (very good) */
  sentiment: number | null;
  productId: string | null;
  productName: string | null;
  competitorId: string | null;
  competitorName: string | null;
  driverId: string | null;
  driverName: string | null;
  foundOn: string;
  state: "open" | "confirmed" | "dropped";
  version: number;
};

/** The columns of a `FindingRow`, for a statement that has `findingTables`. */
export const findingColumns = sql`
  f.id, f.account_id as "accountId", f.review_id as "reviewId", f.answer_id as "answerId", n.question_id as "questionId", f.kind, f.text, f.quote,
  f.may_quote as "mayQuote", f.sentiment, f.product_id as "productId", p.name as "productName", f.competitor_id as "competitorId",
  c.name as "competitorName", f.driver_id as "driverId", d.name as "driverName", f.found_on as "foundOn", f.state, f.version`;

/** Findings `f` with what they point to and their account `a`. */
export const findingTables = sql`
  finding f
  join account a on a.org_id = f.org_id and a.id = f.account_id
  left join answer n on n.org_id = f.org_id and n.id = f.answer_id
  left join product p on p.org_id = f.org_id and p.id = f.product_id
  left join competitor c on c.org_id = f.org_id and c.id = f.competitor_id
  left join value_driver d on d.org_id = f.org_id and d.id = f.driver_id`;
