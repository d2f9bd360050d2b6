import { Trans, useLingui } from "@lingui/react/macro";
import type { ImportRow } from "@revisit/api/imports/views";
import { Count } from "../../ui/Count.tsx";
import { ImportStateWord } from "./ImportStateWord.tsx";
import { Instant } from "./Instant.tsx";
import { RowLink } from "./RowLink.tsx";
import { SettingsTable, type Column } from "./SettingsTable.tsx";

type Figure = "added" | "changed" | "rejected";

/** The runs, latest first, with their sums; each opens its report. */
export function ImportsTable({ runs }: { readonly runs: readonly ImportRow[] }) {
  const { t } = useLingui();

  return (
    <SettingsTable
      label={t`Imports`}
      rows={runs}
      keyOf={({ id }) => id}
      columns={[
        {
          key: "started",
          head: <Trans>Started</Trans>,
          cell: ({ id, startedAt }) => (
            <RowLink to="/settings/imports/$importId" params={{ importId: id }}>
              <Instant at={startedAt} />
            </RowLink>
          ),
        },
        { key: "source", head: <Trans>Source</Trans>, isMinor: true, cell: ({ source }) => source },
        { key: "by", head: <Trans>By</Trans>, isMinor: true, cell: ({ startedBy }) => startedBy ?? "–" },
        { key: "state", head: <Trans>State</Trans>, cell: ({ state }) => <ImportStateWord state={state} /> },
        figureColumn("added", t`Added`, true),
        figureColumn("changed", t`Changed`, true),
        figureColumn("rejected", t`Rejected`, false),
      ]}
    />
  );
}

function figureColumn(figure: Figure, head: string, isMinor: boolean): Column<ImportRow> {
  const sum = ({ files }: ImportRow) => files.reduce((total, file) => total + file[figure], 0);

  return { key: figure, head, isNumber: true, isMinor, cell: (run) => <Count value={sum(run)} /> };
}
