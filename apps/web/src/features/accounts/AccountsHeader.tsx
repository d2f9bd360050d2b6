import { Button } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import { IconPlus } from "@tabler/icons-react";
import { Count } from "../../ui/Count.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import type { AccountsSearch } from "../../words/accountsSearch.ts";
import { AccountsMenu } from "./AccountsMenu.tsx";
import { ColumnMenu } from "./ColumnMenu.tsx";
import { Filters } from "./Filters.tsx";
import classes from "./AccountsHeader.module.css";
import { SearchField } from "./SearchField.tsx";
import { Views } from "./Views.tsx";
import { useAccountsSearch } from "./useAccountsSearch.ts";

type AccountsHeaderProps = { readonly search: AccountsSearch; readonly total: number | null };

/** How many, and what decides which: search, saved views, filters. */
export function AccountsHeader({ search, total }: AccountsHeaderProps) {
  const { change } = useAccountsSearch();

  return (
    <PageHeader
      title={
        <span id="accounts-title">
          <Trans>Accounts</Trans>
        </span>
      }
      aside={total === null ? undefined : <Count value={total} />}
      actions={
        <>
          <ColumnMenu search={search} />
          <AccountsMenu search={search} total={total} />
          <SearchField text={search.q ?? ""} />
          <Button leftSection={<IconPlus size={14} />} onClick={() => change({ new: true })} className={classes.new}>
            <Trans>New account</Trans>
          </Button>
        </>
      }
    >
      <div className={classes.tools}>
        <Views search={search} />
        <span className={classes.divider} />
        <Filters search={search} />
      </div>
    </PageHeader>
  );
}
