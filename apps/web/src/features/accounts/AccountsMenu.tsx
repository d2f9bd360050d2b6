import { ActionIcon, Menu } from "@mantine/core";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { IconDots } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import type { AccountsSearch } from "../../words/accountsSearch.ts";
import { accountFilterOf } from "./accountQueryOf.ts";
import { useAccountsSearch } from "./useAccountsSearch.ts";
import { useExport } from "./useExport.ts";

const SaveViewDialog = lazy(async () => ({ default: (await import("./SaveViewDialog.tsx")).SaveViewDialog }));

type AccountsMenuProps = { readonly search: AccountsSearch; readonly total: number | null };

/** What is done with the whole list: take it away as a file, keep it as a view, add to it. */
export function AccountsMenu({ search, total }: AccountsMenuProps) {
  const { t } = useLingui();
  const { change } = useAccountsSearch();
  const save = useExport();
  const [isSaving, setSaving] = useState(false);

  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size={28} aria-label={t`More for this list`}>
            <IconDots size={16} />
          </ActionIcon>
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
