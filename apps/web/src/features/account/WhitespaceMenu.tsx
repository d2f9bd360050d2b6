import { ActionIcon, Menu } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconDots } from "@tabler/icons-react";
import { useState } from "react";
import type { WhitespaceView } from "@revisit/api/accounts/views";
import { useAccountPlace } from "./AccountContext.ts";
import { useRemoveOwned } from "./useRemoveOwned.ts";

/** Records that the account has a product, from us or a competitor; changes or removes what was recorded. The menu is built at its first press: there may be hundreds of rows. */
export function WhitespaceMenu({ cell }: { readonly cell: WhitespaceView }) {
  const { t } = useLingui();
  const [isUsed, setUsed] = useState(false);
  const label = t`Record ${cell.name}`;
  if (isUsed) {
    return <UsedMenu cell={cell} label={label} />;
  }

  return (
    <ActionIcon size={28} aria-label={label} aria-haspopup="menu" onClick={() => setUsed(true)}>
      <IconDots size={16} />
    </ActionIcon>
  );
}

function UsedMenu({ cell, label }: { readonly cell: WhitespaceView; readonly label: string }) {
  const { open } = useAccountPlace();
  const remove = useRemoveOwned();
  const { owned, state } = cell;
  const isCompetitors = state === "competitor";
  const isOurs = state === "owned" || state === "replacement_due";

  return (
    <Menu defaultOpened position="bottom-end">
      <Menu.Target>
        <ActionIcon size={28} aria-label={label}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => open({ kind: "owned", cell, supplier: "us" })}>
          {isOurs ? <Trans>Edit what it owns…</Trans> : <Trans>It owns this from us…</Trans>}
        </Menu.Item>
        <Menu.Item onClick={() => open({ kind: "owned", cell, supplier: "competitor" })}>
          {isCompetitors ? <Trans>Edit the competitor’s…</Trans> : <Trans>It has a competitor’s…</Trans>}
        </Menu.Item>
        {owned !== null && (
          <Menu.Item onClick={() => remove(cell)}>
            <Trans>Remove the record</Trans>
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
