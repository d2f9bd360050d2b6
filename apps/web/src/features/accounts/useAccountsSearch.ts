import { useNavigate } from "@tanstack/react-router";
import type { AccountsSearch } from "../../words/accountsSearch.ts";

/** A change of the address: `undefined` takes a name out. */
export type SearchChange = { readonly [Name in keyof AccountsSearch]?: AccountsSearch[Name] | undefined };

/** Changes what the accounts screen's address says. Typing replaces the entry of the history, choosing makes a new one. */
export function useAccountsSearch() {
  const navigate = useNavigate({ from: "/accounts" });

  return {
    change: (changes: SearchChange, isTyping = false) =>
      void navigate({ search: (now) => withChanges(now, changes), replace: isTyping, resetScroll: false }),
  };
}

function withChanges(now: AccountsSearch, changes: SearchChange): AccountsSearch {
  const entries = Object.entries({ ...now, ...changes }).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );

  return Object.fromEntries(entries);
}
