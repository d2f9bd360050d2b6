import { getRouteApi } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { AccountsHeader } from "./AccountsHeader.tsx";
import { AccountsList } from "./AccountsList.tsx";
import classes from "./AccountsScreen.module.css";
import { NoAccounts } from "./NoAccounts.tsx";
import { SelectionBar } from "./SelectionBar.tsx";
import { useAccounts } from "./useAccounts.ts";
import { useAccountsSearch } from "./useAccountsSearch.ts";
import { useSelection } from "./useSelection.ts";

const NewAccountDialog = lazy(async () => ({ default: (await import("./NewAccountDialog.tsx")).NewAccountDialog }));
const route = getRouteApi("/shell/accounts");

/** Every account in one's scope, best first. What is shown stands in the address. */
export function AccountsScreen() {
  const search = route.useSearch();
  const { change } = useAccountsSearch();
  const accounts = useAccounts(search);
  const selection = useSelection(accounts.rows);

  return (
    <div className={classes.screen}>
      <AccountsHeader search={search} total={accounts.total} />
      {accounts.total === 0 ? <NoAccounts search={search} /> : <AccountsList search={search} accounts={accounts} selection={selection} />}
      <SelectionBar selection={selection} />
      {search.new === true && (
        <Suspense fallback={null}>
          <NewAccountDialog onClose={() => change({ new: undefined })} />
        </Suspense>
      )}
    </div>
  );
}
