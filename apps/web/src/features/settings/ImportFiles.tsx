import { Trans, useLingui } from "@lingui/react/macro";
import type { ImportFileRow } from "@revisit/api/imports/views";
import { Count } from "../../ui/Count.tsx";
import { Say } from "../../ui/Say.tsx";
import classes from "./ImportFiles.module.css";
import { SettingsTable } from "./SettingsTable.tsx";

/** What each file brought, row by row counted, and what was strange about it. */
export function ImportFiles({ files }: { readonly files: readonly ImportFileRow[] }) {
  const { t } = useLingui();

  return (
    <SettingsTable
      label={t`Files of the import`}
      rows={files}
      keyOf={({ file }) => file}
      columns={[
        { key: "file", head: <Trans>File</Trans>, cell: (file) => <FileWords file={file} /> },
        { key: "read", head: <Trans>Read</Trans>, isNumber: true, cell: ({ read }) => <Count value={read} /> },
        { key: "added", head: <Trans>Added</Trans>, isNumber: true, isMinor: true, cell: ({ added }) => <Count value={added} /> },
        { key: "changed", head: <Trans>Changed</Trans>, isNumber: true, isMinor: true, cell: ({ changed }) => <Count value={changed} /> },
        {
          key: "unchanged",
          head: <Trans>Unchanged</Trans>,
          isNumber: true,
          isMinor: true,
          cell: ({ unchanged }) => <Count value={unchanged} />,
        },
        { key: "rejected", head: <Trans>Rejected</Trans>, isNumber: true, cell: ({ rejected }) => <Count value={rejected} /> },
      ]}
    />
  );
}

function FileWords({ file }: { readonly file: ImportFileRow }) {
  const unknown = file.unknownColumns.join(", ");

  return (
    <>
      {file.file}
      {unknown !== "" && (
        <p className={classes.note}>
          <Trans>Columns not known and not read: {unknown}</Trans>
        </p>
      )}
      {file.warnings.map((warning, index) => (
        <p key={index} className={classes.note}>
          <Say message={warning} />
        </p>
      ))}
    </>
  );
}
