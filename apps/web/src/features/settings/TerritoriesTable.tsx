import { Trans, useLingui } from "@lingui/react/macro";
import { IconTrash } from "@tabler/icons-react";
import type { TerritoryRow } from "@revisit/api/territories/views";
import { Count } from "../../ui/Count.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { RowButton } from "./RowButton.tsx";
import { SettingsTable } from "./SettingsTable.tsx";

const INDENT_PX = 20;

type TerritoriesTableProps = {
  readonly territories: readonly TerritoryRow[];
  readonly onEdit: (territoryId: string) => void;
  readonly onRemove: (territoryId: string) => void;
};

/** The tree, each territory under its parent. */
export function TerritoriesTable({ territories, onEdit, onRemove }: TerritoriesTableProps) {
  const { t } = useLingui();
  const top = Math.min(...territories.map(({ depth }) => depth));

  return (
    <SettingsTable
      label={t`Territories`}
      rows={territories}
      keyOf={({ id }) => id}
      columns={[
        {
          key: "name",
          head: <Trans>Name</Trans>,
          cell: ({ id, name, depth }) => (
            <div style={{ paddingLeft: (depth - top) * INDENT_PX }}>
              <RowButton onClick={() => onEdit(id)}>{name}</RowButton>
            </div>
          ),
        },
        { key: "code", head: <Trans>Code</Trans>, isMinor: true, cell: ({ code }) => code },
        { key: "accounts", head: <Trans>Accounts</Trans>, isNumber: true, cell: ({ accounts }) => <Count value={accounts} /> },
        { key: "people", head: <Trans>People</Trans>, isNumber: true, cell: ({ people }) => <Count value={people} /> },
      ]}
      actions={({ id, name }) => (
        <IconButton label={t`Remove ${name}`} icon={<IconTrash size={16} stroke={1.75} />} onClick={() => onRemove(id)} />
      )}
    />
  );
}
