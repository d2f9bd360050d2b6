import { unsafeRawSql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import type { StagedType } from "./fileImport.ts";
import { snakeCase } from "./upsert.ts";

export type StagedRow = { readonly line: number; readonly original: string; readonly id: string; readonly record: object };

/** An empty table of this transaction for the rows of one file: `incoming(line, original, id, …)`. */
export async function createStaging(tx: TenantQueries, staged: Readonly<Record<string, StagedType>>): Promise<void> {
  const columns = Object.entries(staged).map(([property, type]) => `${snakeCase(property)} ${type}`);

  await tx.execute(unsafeRawSql("drop table if exists incoming"));
  await tx.execute(
    unsafeRawSql(`create temporary table incoming (line integer, original text, id uuid, ${columns.join(", ")}) on commit drop`),
  );
}

/** Copies understood rows into the staging table. */
export async function stageRows(
  tx: TenantQueries,
  staged: Readonly<Record<string, StagedType>>,
  rows: Iterable<StagedRow>,
): Promise<number> {
  const properties = Object.keys(staged);
  const target = `copy incoming (line, original, id, ${properties.map(snakeCase).join(", ")}) from stdin`;

  return tx.copyFrom(target, copyLines(properties, rows));
}

function* copyLines(properties: readonly string[], rows: Iterable<StagedRow>): Generator<string> {
  for (const row of rows) {
    const record = new Map<string, unknown>(Object.entries(row.record));
    const cells = [row.line, row.original, row.id, ...properties.map((property) => record.get(property))];

    yield `${cells.map(copyCell).join("\t")}\n`;
  }
}

function copyCell(value: unknown): string {
  if (value === null || value === undefined) {
    return "\\N";
  }

  if (Array.isArray(value)) {
    return escaped(arrayLiteral(value));
  }

  return escaped(typeof value === "string" ? value : JSON.stringify(value));
}

/** Backslash, tab and line ends have a meaning in COPY's text format; NUL has no place in PostgreSQL at all. */
function escaped(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("\t", "\\t").replaceAll("\n", "\\n").replaceAll("\r", "\\r").replaceAll("\0", "�");
}

function arrayLiteral(values: readonly unknown[]): string {
  return `{${values.map((value) => `"${String(value).replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`).join(",")}}`;
}
