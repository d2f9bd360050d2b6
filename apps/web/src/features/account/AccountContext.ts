import { createContext, useContext } from "react";
import type { AccountView } from "@revisit/api/accounts/views";
import type { AccountDialog } from "./AccountDialog.ts";

export type AccountPlace = {
  /** as last read: a dialog that outlives a refetch saves on the newest version */
  readonly account: AccountView;
  readonly open: (dialog: AccountDialog) => void;
};

export const AccountContext = createContext<AccountPlace | null>(null);

/** The account on the screen, and its dialogs. */
export function useAccountPlace(): AccountPlace {
  const place = useContext(AccountContext);
  if (place === null) {
    throw new Error("useAccountPlace outside the account screen");
  }

  return place;
}
