import { onceUsed } from "../../ui/onceUsed.tsx";
import type { AccountsSearch } from "../../words/accountsSearch.ts";
import { AccountsMenuTarget } from "./AccountsMenuTarget.tsx";

export type AccountsMenuProps = { readonly search: AccountsSearch; readonly total: number | null };

/** What is done with the whole list: take it away as a file, keep it as a view, add to it. */
export const AccountsMenu = onceUsed<AccountsMenuProps>(
  AccountsMenuTarget,
  async () => (await import("./AccountsMenuOpened.tsx")).AccountsMenuOpened,
);
