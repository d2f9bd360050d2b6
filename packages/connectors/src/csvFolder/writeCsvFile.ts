import { stringify } from "csv-stringify/sync";
import { inertCell } from "@revisit/domain/import/inertCell";
import type { ImportFile, ImportRecords } from "@revisit/domain/import/records";
import { FILE_COLUMNS } from "./fileColumns.ts";

const MONEY_COLUMNS: ReadonlySet<string> = new Set(["unitPriceCents", "annualRevenueCents", "budgetCents", "amountCents"]);

/** The header row of one file of the folder, ended by CRLF (RFC 4180). */
export function csvHeader(file: ImportFile): string {
  return line(Object.values(FILE_COLUMNS[file]).map((column) => column.name));
}

/** Rows of one file, as `readCsvFile` reads them back: money with two decimals, lists with bars, no cell a spreadsheet would run. */
export function csvRows<F extends ImportFile>(file: F, records: readonly ImportRecords[F][]): string {
  const properties = Object.keys(FILE_COLUMNS[file]);

  return records
    .map((record) => {
      const values = new Map<string, unknown>(Object.entries(record));

      return line(properties.map((property) => cellOf(property, values.get(property))));
    })
    .join("");
}

function cellOf(property: string, value: unknown): string {
  if (value === null || value === undefined) {
    return "";
  }
  if (MONEY_COLUMNS.has(property)) {
    return (Number(value) / 100).toFixed(2);
  }
  if (Array.isArray(value)) {
    return inertCell(value.join("|"));
  }

  return typeof value === "boolean" ? (value ? "yes" : "no") : inertCell(typeof value === "string" ? value : JSON.stringify(value));
}

function line(cells: readonly string[]): string {
  return stringify([cells], { record_delimiter: "\r\n" });
}
