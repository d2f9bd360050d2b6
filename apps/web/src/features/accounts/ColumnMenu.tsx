import { ActionIcon, Menu } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconColumns3 } from "@tabler/icons-react";
import type { AccountsSearch } from "../../words/accountsSearch.ts";
import { COLUMNS, columnsOf } from "./columns.tsx";
import classes from "./ColumnMenu.module.css";
import { useAccountsSearch } from "./useAccountsSearch.ts";

/** Which columns to show. Kept in the address, so a link shows the same list to somebody else. */
export function ColumnMenu({ search }: { readonly search: AccountsSearch }) {
  const { t, i18n } = useLingui();
  const { change } = useAccountsSearch();
  const shown = columnsOf(search.cols, window.innerWidth).map(({ id }) => id);
  const toggle = (id: string) => change({ cols: shown.includes(id) ? shown.filter((one) => one !== id) : [...shown, id] });

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon size={28} aria-label={t`Columns`} title={t`Columns`} className={classes.target}>
          <IconColumns3 size={16} stroke={1.75} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {COLUMNS.filter(({ id }) => id !== "name").map(({ id, word }) => (
          <Menu.CheckboxItem key={id} checked={shown.includes(id)} onChange={() => toggle(id)}>
            {i18n._(word)}
          </Menu.CheckboxItem>
        ))}
        {search.cols !== undefined && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={() => change({ cols: undefined })}>
              <Trans>As many as fit</Trans>
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
