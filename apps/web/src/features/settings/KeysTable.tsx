import { Button } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import type { KeyRow } from "@revisit/api/settings/views";
import { SettingsTable } from "./SettingsTable.tsx";
import { Instant } from "./Instant.tsx";
import { roleWords } from "../../words/roleWords.ts";

type KeysTableProps = { readonly keys: readonly KeyRow[]; readonly onRevoke: (keyId: string) => void };

/** Every key by its name: the key itself was shown once. Revoked ones stay, quieter. */
export function KeysTable({ keys, onRevoke }: KeysTableProps) {
  const { t, i18n } = useLingui();

  return (
    <SettingsTable
      label={t`API keys`}
      rows={keys}
      keyOf={({ id }) => id}
      isQuiet={({ revokedAt }) => revokedAt !== null}
      columns={[
        { key: "name", head: <Trans>Name</Trans>, cell: ({ name }) => name },
        { key: "role", head: <Trans>Acts as</Trans>, cell: ({ role }) => (isRole(role) ? i18n._(roleWords[role]) : role) },
        { key: "created", head: <Trans>Created</Trans>, isMinor: true, cell: ({ createdAt }) => <Instant at={createdAt} /> },
        {
          key: "used",
          head: <Trans>Last used</Trans>,
          isMinor: true,
          cell: ({ lastUsedAt }) => (lastUsedAt === null ? <Trans>never</Trans> : <Instant at={lastUsedAt} />),
        },
      ]}
      actions={({ id, name, revokedAt }) =>
        revokedAt === null ? (
          <Button variant="subtle" color="red" aria-label={t`Revoke ${name}`} onClick={() => onRevoke(id)}>
            <Trans>Revoke</Trans>
          </Button>
        ) : (
          <Trans>Revoked</Trans>
        )
      }
    />
  );
}

function isRole(role: string): role is keyof typeof roleWords {
  return role in roleWords;
}
