import { LEVELS, type Level } from "@revisit/domain/opportunity/level";
import type { AccountSort, Coverage } from "@revisit/api/accounts/views";
import { dayOf, flagOf, textOf, textsOf, wordOf, wordsOf } from "../ui/searchValues.ts";

const COVERAGES = ["never_reviewed", "on_track", "due_soon", "overdue"] as const satisfies readonly Coverage[];
const SORTS = ["rank", "name", "expected", "whitespace", "last_held", "next_due", "owner"] as const satisfies readonly AccountSort[];

export type AccountsSearch = {
  q?: string;
  level?: Level[];
  coverage?: Coverage[];
  territory?: string;
  type?: string[];
  kind?: "customer" | "prospect";
  owner?: string;
  stale?: true;
  heldFrom?: string;
  heldTo?: string;
  /** due up to this day */
  dueTo?: string;
  /** the territory without those below it */
  alone?: true;
  sort?: AccountSort;
  dir?: "asc" | "desc";
  cols?: string[];
  /** the dialog for a new account is open */
  new?: true;
};

/** What the accounts screen's address says; anything it does not know is left out, so that an old link still opens. */
export function accountsSearch(search: Record<string, unknown>): AccountsSearch {
  return {
    ...textOf(search, "q"),
    ...wordsOf(search, "level", LEVELS),
    ...wordsOf(search, "coverage", COVERAGES),
    ...textOf(search, "territory"),
    ...textsOf(search, "type"),
    ...wordOf(search, "kind", ["customer", "prospect"]),
    ...textOf(search, "owner"),
    ...flagOf(search, "stale"),
    ...dayOf(search, "heldFrom"),
    ...dayOf(search, "heldTo"),
    ...dayOf(search, "dueTo"),
    ...flagOf(search, "alone"),
    ...wordOf(search, "sort", SORTS),
    ...wordOf(search, "dir", ["asc", "desc"]),
    ...textsOf(search, "cols"),
    ...flagOf(search, "new"),
  };
}
