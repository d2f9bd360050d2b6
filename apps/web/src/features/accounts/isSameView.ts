import type { AccountsSearch } from "../../words/accountsSearch.ts";

/** Whether two addresses show the same list; an open dialog does not tell them apart. */
export function isSameView(one: AccountsSearch, other: AccountsSearch): boolean {
  return written(one) === written(other);
}

function written(search: AccountsSearch): string {
  const entries = Object.entries(search).filter(([name]) => name !== "new");

  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
