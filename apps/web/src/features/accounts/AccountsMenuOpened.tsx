import { Menu } from "@mantine/core";
import { Plural, Trans } from "@lingui/react/macro";
import { lazy, Suspense, useState } from "react";
import { accountFilterOf } from "./accountQueryOf.ts";
import type { AccountsMenuProps } from "./AccountsMenu.tsx";
import { AccountsMenuTarget } from "./AccountsMenuTarget.tsx";
import { useAccountsSearch } from "./useAccountsSearch.ts";
import { useExport } from "./useExport.ts";

const SaveViewDialog = lazy(async () => ({ default: (await import("./SaveViewDialog.tsx")).SaveViewDialog }));

/** The entries, once the dots were pressed. */
export function AccountsMenuOpened({ search, total }: AccountsMenuProps) {
  const { change } = useAccountsSearch();
  const save = useExport();
  const [isSaving, setSaving] = useState(false);

  return (
    <>
      <Menu position="bottom-end" defaultOpened returnFocus>
        <Menu.Target>
          <AccountsMenuTarget autoFocus />
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => change({ new: true })}>
            <Trans>New account</Trans>
          </Menu.Item>
          <Menu.Item onClick={() => setSaving(true)}>
            <Trans>Save this view…</Trans>
          </Menu.Item>
          <Menu.Item onClick={() => void save(accountFilterOf(search))} disabled={total === null || total === 0}>
            <Plural value={total ?? 0} one="Export # account as CSV" other="Export # accounts as CSV" />
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Suspense fallback={null}>{isSaving && <SaveViewDialog search={search} onClose={() => setSaving(false)} />}</Suspense>
    </>
  );
}
