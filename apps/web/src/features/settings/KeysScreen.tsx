import { Button } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import { IconPlus } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "../../client/trpc.ts";
import { Count } from "../../ui/Count.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { KeyDialog } from "./KeyDialog.tsx";
import { KeysTable } from "./KeysTable.tsx";
import { RevokeKeyDialog } from "./RevokeKeyDialog.tsx";
import { SettingsBody } from "./SettingsBody.tsx";

/** What other programs come in with. */
export function KeysScreen() {
  const trpc = useTRPC();
  const { items } = useSuspenseQuery(trpc.keys.list.queryOptions()).data;
  const [isCreating, setCreating] = useState(false);
  const [revokedId, setRevokedId] = useState<string | null>(null);
  const revoked = items.find(({ id }) => id === revokedId) ?? null;
  const create = (
    <Button leftSection={<IconPlus size={14} />} onClick={() => setCreating(true)}>
      <Trans>Create a key</Trans>
    </Button>
  );

  return (
    <>
      <PageHeader
        title={<Trans>API keys</Trans>}
        aside={<Count value={items.filter(({ revokedAt }) => revokedAt === null).length} />}
        actions={create}
      />
      {items.length === 0 ? (
        <EmptyState title={<Trans>No key yet</Trans>}>
          <Trans>A key lets another program read and write over the REST interface, as a rep, a manager or an admin.</Trans>
        </EmptyState>
      ) : (
        <SettingsBody>
          <KeysTable keys={items} onRevoke={setRevokedId} />
        </SettingsBody>
      )}
      {isCreating && <KeyDialog onClose={() => setCreating(false)} />}
      {revoked !== null && <RevokeKeyDialog apiKey={revoked} onClose={() => setRevokedId(null)} />}
    </>
  );
}
