import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { IconTrash } from "@tabler/icons-react";
import type { PolicyRow } from "@revisit/api/policies/views";
import { Count } from "../../ui/Count.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Say } from "../../ui/Say.tsx";
import { useSay } from "../../ui/useSay.ts";
import { RowButton } from "./RowButton.tsx";
import { SettingsTable } from "./SettingsTable.tsx";

type PoliciesTableProps = {
  readonly policies: readonly PolicyRow[];
  readonly onEdit: (policyId: string) => void;
  readonly onRemove: (policyId: string) => void;
};

/** Every policy as a sentence, with its interval and the accounts it decides. */
export function PoliciesTable({ policies, onEdit, onRemove }: PoliciesTableProps) {
  const { t } = useLingui();
  const say = useSay();

  return (
    <SettingsTable
      label={t`Cadence policies`}
      rows={policies}
      keyOf={({ id }) => id}
      columns={[
        {
          key: "rule",
          head: <Trans>Rule</Trans>,
          cell: ({ id, sentence }) => (
            <RowButton onClick={() => onEdit(id)}>
              <Say message={sentence} />
            </RowButton>
          ),
        },
        {
          key: "interval",
          head: <Trans>Interval</Trans>,
          isNumber: true,
          isMinor: true,
          cell: ({ intervalDays }) => <Plural value={intervalDays} one="# day" other="# days" />,
        },
        {
          key: "accounts",
          head: <span title={t`Accounts whose interval this policy decides`}>{t`Accounts it decides`}</span>,
          isNumber: true,
          cell: ({ accounts }) => <Count value={accounts} />,
        },
      ]}
      actions={({ id, sentence }) => (
        <IconButton label={t`Remove “${say(sentence)}”`} icon={<IconTrash size={16} stroke={1.75} />} onClick={() => onRemove(id)} />
      )}
    />
  );
}
