import type { RuleDetails } from "@revisit/domain/errors";
import { originalCell } from "@revisit/domain/import/inertCell";
import type { RejectionCode } from "@revisit/domain/import/rejectionCode";
import type { Column, Reading } from "./column.ts";
import type { Header } from "./readHeader.ts";

/** A row that was understood, or why not; `original` is the row as it stood in the file. */
export type ReadRow<R> =
  | { readonly line: number; readonly original: string; readonly record: R }
  | {
      readonly line: number;
      readonly original: string;
      readonly column: string | null;
      readonly code: RejectionCode;
      readonly details: RuleDetails;
    };

type Place = { readonly line: number; readonly original: string };

/** One row as a record: the first cell that cannot be read rejects the row. */
export function readRow<R>(
  columns: Readonly<Record<string, Column<unknown>>>,
  header: Header,
  row: Place & { readonly cells: readonly string[] },
): ReadRow<R> {
  const place = { line: row.line, original: row.original };
  if (row.cells.length !== header.width) {
    const code = row.cells.length > header.width ? "too_many_columns" : "too_few_columns";

    return { ...place, column: null, code, details: { found: row.cells.length, expected: header.width } };
  }
  const record = new Map<string, unknown>();
  for (const [property, column] of Object.entries(columns)) {
    const position = header.positions.get(property);
    const reading = readCell(column, position === undefined ? "" : (row.cells[position] ?? ""));
    if ("code" in reading) {
      return { ...place, column: column.name, code: reading.code, details: { column: column.name, ...reading.details } };
    }
    record.set(property, reading.value);
  }

  return { ...place, record: Object.fromEntries(record) as R };
}

function readCell(column: Column<unknown>, cell: string): Reading<unknown> {
  const trimmed = originalCell(cell.trim());
  if (trimmed !== "") {
    return column.read(trimmed);
  }

  return column.isRequired ? { code: "missing_value" } : { value: column.fallback };
}
