import { joinSql, sql, type Sql } from "../database/sql.ts";

export type AccountSort = "rank" | "name" | "expected" | "whitespace" | "last_held" | "next_due" | "owner";

export type SortDirection = "asc" | "desc";

/** Where a page ended: the values of its last row's sort columns. */
export type AccountPlace = readonly (string | number)[];

type SortColumn = { readonly value: Sql; readonly type: Sql; /** ascending order shows the largest first */ readonly isNegated?: true };

const ID: SortColumn = { value: sql`s.account_id`, type: sql`uuid` };

/**
 * The columns of each order, the id last, so that every order is total and a page can begin after any row. Text is compared as
 * the name column is: by the rules of its alphabet. An account without an owner sorts as one with an empty name.
 */
const SORTS: Record<AccountSort, readonly SortColumn[]> = {
  rank: [
    { value: sql`s.level_order`, type: sql`smallint` },
    { value: sql`s.value_order`, type: sql`bigint` },
    { value: sql`s.held_order`, type: sql`int` },
    ID,
  ],
  name: [
    { value: sql`a.name`, type: sql`text` },
    { value: sql`a.id`, type: sql`uuid` },
  ],
  expected: [{ value: sql`s.value_order`, type: sql`bigint`, isNegated: true }, ID],
  whitespace: [{ value: sql`s.whitespace_count`, type: sql`int` }, ID],
  last_held: [{ value: sql`s.held_order`, type: sql`int` }, ID],
  next_due: [{ value: sql`s.next_due_on`, type: sql`date` }, ID],
  owner: [{ value: sql`coalesce(w.name, '')`, type: sql`text` }, ID],
};

/** `order by` of a sort; all columns run the same way, so that one row comparison finds a place. */
export function orderBy(sort: AccountSort, direction: SortDirection): Sql {
  const way = runsDown(sort, direction) ? sql` desc` : sql``;

  return joinSql(SORTS[sort].map(({ value }) => sql`${value}${way}`));
}

/** The condition that a row comes after a place in the same order. */
export function afterPlace(sort: AccountSort, direction: SortDirection, place: AccountPlace): Sql {
  const columns = SORTS[sort];
  const values = columns.map(({ type }, index) => sql`${place[index]}::${type}`);
  const row = sql`(${joinSql(columns.map(({ value }) => value))})`;

  return runsDown(sort, direction) ? sql`${row} < (${joinSql(values)})` : sql`${row} > (${joinSql(values)})`;
}

function runsDown(sort: AccountSort, direction: SortDirection): boolean {
  return (direction === "desc") !== (SORTS[sort][0]?.isNegated ?? false);
}
