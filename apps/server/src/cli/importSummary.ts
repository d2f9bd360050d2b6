import { formatMessage } from "@revisit/api/message/formatMessage";
import type { AssessOutcome } from "@revisit/data/assessment/assessAll";
import type { RejectedRow } from "@revisit/data/import/importRunRepository";
import { isRejectionCode, rejectionMessage } from "@revisit/domain/import/rejectionCode";
import type { ImportOutcome } from "../import/runImport.ts";

export type ImportResult = {
  readonly organization: { readonly orgId: string; readonly name: string; readonly isNew: boolean };
  readonly outcome: ImportOutcome;
  readonly assessed: AssessOutcome;
  readonly rejections: readonly RejectedRow[];
  readonly ignored: readonly string[];
  readonly seconds: number;
};

const COUNTS = ["read", "added", "changed", "unchanged", "rejected"] as const;
const COLUMN_WIDTH = 11;
const NAME_WIDTH = 22;

/** What an import came to: a table and sentences for people, one object for machines. */
export function importSummary(result: ImportResult, isJson: boolean): string {
  return isJson ? `${JSON.stringify(forMachines(result), null, 2)}\n` : forPeople(result);
}

function forMachines({ organization, outcome, assessed, rejections, ignored, seconds }: ImportResult) {
  const count = (file: string) => outcome.files.find((report) => report.file === file)?.read ?? 0;

  return {
    organization: organization.name,
    organizationIsNew: organization.isNew,
    importId: outcome.importId,
    ok: outcome.failure === null && outcome.files.every((file) => file.rejected === 0),
    failure: outcome.failure === null ? null : formatMessage(outcome.failure),
    accounts: count("accounts.csv"),
    purchases: count("purchases.csv"),
    rejected: outcome.files.reduce((sum, file) => sum + file.rejected, 0),
    files: outcome.files.map((file) => ({ ...file, warnings: file.warnings.map(formatMessage) })),
    ignoredFiles: ignored,
    rejections: rejections.map((row) => ({ ...row, reason: reasonOf(row) })),
    assessed: assessed.accounts,
    seconds: Math.round(seconds * 100) / 100,
  };
}

function forPeople({ organization, outcome, assessed, rejections, ignored, seconds }: ImportResult): string {
  const header = ["".padEnd(NAME_WIDTH), ...COUNTS.map((name) => name.padStart(COLUMN_WIDTH))].join("");
  const rows = outcome.files.map((file) =>
    [file.file.padEnd(NAME_WIDTH), ...COUNTS.map((name) => file[name].toLocaleString("en").padStart(COLUMN_WIDTH))].join(""),
  );
  const notes = outcome.files.flatMap((file) => [
    ...file.warnings.map((warning) => `${file.file}: ${formatMessage(warning)}`),
    ...(file.unknownColumns.length === 0
      ? []
      : [`${file.file}: nobody reads the ${file.unknownColumns.length === 1 ? "column" : "columns"} ${file.unknownColumns.join(", ")}.`]),
  ]);
  const refused = rejections.map((row) => `${row.file}.csv, line ${String(row.line)}: ${reasonOf(row)}\n    ${row.original}`);

  return [
    `${organization.name}${organization.isNew ? " (new)" : ""}`,
    header,
    ...rows,
    "",
    ...notes,
    ...ignored.map((file) => `${file} was not read: it is none of Revisit's files.`),
    ...refused,
    ...(outcome.failure === null ? [] : [formatMessage(outcome.failure)]),
    `${assessed.accounts.toLocaleString("en")} accounts assessed. ${seconds.toFixed(1)} s in all.`,
    "",
  ].join("\n");
}

function reasonOf(row: RejectedRow): string {
  return isRejectionCode(row.code) ? formatMessage(rejectionMessage(row.code, row.column, row.details)) : row.code;
}
