import { Button } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconX } from "@tabler/icons-react";
import { formatDay } from "../../ui/formatDay.ts";
import type { AccountsSearch } from "../../words/accountsSearch.ts";
import { useAccountsSearch } from "./useAccountsSearch.ts";

const CHIP = { size: "compact-sm", variant: "light", rightSection: <IconX size={12} /> } as const;

/** Filters that came with a link from another screen; a press takes one away. */
export function FilterChips({ search }: { readonly search: AccountsSearch }) {
  const { i18n } = useLingui();
  const { change } = useAccountsSearch();
  const { stale, heldFrom, heldTo, dueTo, alone } = search;
  const due = dueTo === undefined ? null : formatDay(i18n.locale, dueTo, "short");
  const from = heldFrom === undefined ? null : formatDay(i18n.locale, heldFrom, "short");
  const to = heldTo === undefined ? null : formatDay(i18n.locale, heldTo, "short");

  return (
    <>
      {stale === true && (
        <Button {...CHIP} onClick={() => change({ stale: undefined })}>
          <Trans>Stale facts</Trans>
        </Button>
      )}
      {due !== null && (
        <Button {...CHIP} onClick={() => change({ dueTo: undefined })}>
          <Trans>Due until {due}</Trans>
        </Button>
      )}
      {alone === true && (
        <Button {...CHIP} onClick={() => change({ alone: undefined })}>
          <Trans>This territory alone</Trans>
        </Button>
      )}
      {(from !== null || to !== null) && (
        <Button {...CHIP} onClick={() => change({ heldFrom: undefined, heldTo: undefined })}>
          {from !== null && to !== null && (
            <Trans>
              Review held {from} to {to}
            </Trans>
          )}
          {from !== null && to === null && <Trans>Review held since {from}</Trans>}
          {from === null && <Trans>Review held until {to}</Trans>}
        </Button>
      )}
    </>
  );
}
