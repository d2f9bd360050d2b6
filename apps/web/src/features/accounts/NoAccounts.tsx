import { Button } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import { IconBuilding } from "@tabler/icons-react";
import { EmptyState } from "../../ui/EmptyState.tsx";
import type { AccountsSearch } from "../../words/accountsSearch.ts";
import { accountFilterOf } from "./accountQueryOf.ts";
import { NO_FILTER } from "./noFilter.ts";
import { useAccountsSearch } from "./useAccountsSearch.ts";

/** Nothing to list: because of the filter, or because there is nothing yet. */
export function NoAccounts({ search }: { readonly search: AccountsSearch }) {
  const { change } = useAccountsSearch();
  const isFiltered = Object.keys(accountFilterOf(search)).length > 0;
  if (isFiltered) {
    return (
      <EmptyState
        title={<Trans>No account fits</Trans>}
        action={
          <Button size="sm" variant="default" onClick={() => change(NO_FILTER)}>
            <Trans>Show all accounts</Trans>
          </Button>
        }
      >
        <Trans>Take a filter away, or search for another name.</Trans>
      </EmptyState>
    );
  }

  return (
    <EmptyState
      icon={<IconBuilding size={28} stroke={1.5} />}
      title={<Trans>Here will be your accounts, the ones that deserve time first</Trans>}
      action={
        <Button size="sm" onClick={() => change({ new: true })}>
          <Trans>Add an account</Trans>
        </Button>
      }
    >
      <Trans>Each with its level, the reason in a sentence, and when to review it. An admin can import them all from CSV files.</Trans>
    </EmptyState>
  );
}
