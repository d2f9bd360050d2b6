import { Menu } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMe } from "../../client/useMe.ts";
import type { AccountsSearch } from "../../words/accountsSearch.ts";
import { ColumnMenuTarget } from "./ColumnMenuTarget.tsx";
import { COLUMNS, columnsOf } from "./columns.tsx";
import { useAccountsSearch } from "./useAccountsSearch.ts";

/** Every column but the name, to be checked. */
export function ColumnMenuOpened({ search }: { readonly search: AccountsSearch }) {
  const { i18n } = useLingui();
  const { change } = useAccountsSearch();
  const shown = columnsOf(search.cols, window.innerWidth, useMe().role === "rep").map(({ id }) => id);
  const toggle = (id: string) => change({ cols: shown.includes(id) ? shown.filter((one) => one !== id) : [...shown, id] });

  return (
    <Menu position="bottom-end" defaultOpened returnFocus>
      <Menu.Target>
        <ColumnMenuTarget autoFocus />
      </Menu.Target>
      <Menu.Dropdown>
        {COLUMNS.filter(({ id }) => id !== "name").map(({ id, word, long = word }) => (
          <Menu.CheckboxItem key={id} checked={shown.includes(id)} onChange={() => toggle(id)}>
            {i18n._(long)}
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
