import type { AccountFilter, AccountSort } from "@revisit/api/accounts/views";
import type { AccountsSearch } from "../../words/accountsSearch.ts";

type AccountQuery = AccountFilter & { readonly sort: AccountSort; readonly direction: "asc" | "desc" };

/** Which way a column is read first: names from A, money and room from the most, days from the earliest. */
export const FIRST_DIRECTION = {
  rank: "asc",
  name: "asc",
  expected: "desc",
  whitespace: "desc",
  last_held: "asc",
  next_due: "asc",
  owner: "asc",
} as const satisfies Record<AccountSort, "asc" | "desc">;

/** What the server is asked for an address of the accounts screen; rank order where it names none. */
export function accountQueryOf(search: AccountsSearch): AccountQuery {
  const sort = search.sort ?? "rank";

  return { ...accountFilterOf(search), sort, direction: search.dir ?? FIRST_DIRECTION[sort] };
}

/** The filter alone, as exports and totals take it. */
export function accountFilterOf(search: AccountsSearch): AccountFilter {
  const { q, level, coverage, territory, type, kind, owner, stale, heldFrom, heldTo, dueTo, alone } = search;

  return {
    ...(q === undefined ? {} : { search: q }),
    ...(level === undefined ? {} : { level }),
    ...(coverage === undefined ? {} : { coverage }),
    ...(territory === undefined ? {} : { territoryId: territory }),
    ...(type === undefined ? {} : { type }),
    ...(kind === undefined ? {} : { kind }),
    ...(owner === undefined ? {} : { ownerId: owner }),
    ...(stale === undefined ? {} : { isStale: true }),
    ...(heldFrom === undefined ? {} : { heldFrom }),
    ...(heldTo === undefined ? {} : { heldTo }),
    ...(dueTo === undefined ? {} : { dueTo }),
    ...(alone === undefined ? {} : { withBelow: false }),
  };
}
