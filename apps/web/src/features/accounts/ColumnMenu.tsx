import { onceUsed } from "../../ui/onceUsed.tsx";
import type { AccountsSearch } from "../../words/accountsSearch.ts";
import { ColumnMenuTarget } from "./ColumnMenuTarget.tsx";

/** Which columns to show. Kept in the address, so a link shows the same list to somebody else. */
export const ColumnMenu = onceUsed<{ search: AccountsSearch }>(
  ColumnMenuTarget,
  async () => (await import("./ColumnMenuOpened.tsx")).ColumnMenuOpened,
);
