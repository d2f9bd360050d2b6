import type { Message } from "@revisit/domain/message";
import type { Column } from "./column.ts";
import { CsvFileError } from "./CsvFileError.ts";

/** Where each property stands in a row; columns of the file that nobody reads are reported, not dropped in silence. */
export type Header = {
  readonly positions: ReadonlyMap<string, number>;
  readonly width: number;
  readonly unknownColumns: readonly string[];
};

type AnyColumns = Readonly<Record<string, Pick<Column<unknown>, "name" | "isRequired">>>;

/**
 * Matches a header row with the columns of a file, in any order and case.
 *
 * @throws {CsvFileError} a column twice, or a required one missing
 */
export function readHeader(file: string, cells: readonly string[], columns: AnyColumns): Header {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  refuseDuplicates(file, names);
  const positions = new Map<string, number>();
  const missing: string[] = [];
  for (const [property, column] of Object.entries(columns)) {
    const position = names.indexOf(column.name);
    if (position >= 0) {
      positions.set(property, position);
    } else if (column.isRequired) {
      missing.push(column.name);
    }
  }
  if (missing.length > 0) {
    throw new CsvFileError(missingColumns(file, missing, names));
  }
  const known = new Set(Object.values(columns).map((column) => column.name));

  return { positions, width: names.length, unknownColumns: names.filter((name) => !known.has(name)) };
}

function refuseDuplicates(file: string, names: readonly string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new CsvFileError({
      id: "import.column_twice",
      message: "{file} has the column “{column}” twice. Remove or rename one of them and import again.",
      values: { file, column: twice },
    });
  }
}

function missingColumns(file: string, missing: readonly string[], names: readonly string[]): Message {
  return {
    id: "import.column_missing",
    message:
      "{file} lacks {count, plural, one {the column} other {the columns}} {columns}. Its first line must name the columns; it has: {present}.",
    values: { file, count: missing.length, columns: missing.join(", "), present: names.slice(0, 20).join(", ") },
  };
}
