import { Readable } from "node:stream";
import { type Info, type Parser, parse } from "csv-parse";
import type { ImportFile, ImportRecords } from "@revisit/domain/import/records";
import type { Column } from "./column.ts";
import { CsvFileError } from "./CsvFileError.ts";
import { decodeText } from "./decodeText.ts";
import { FILE_COLUMNS } from "./fileColumns.ts";
import { type Header, readHeader } from "./readHeader.ts";
import { type ReadRow, readRow } from "./readRow.ts";

const BATCH_ROWS = 1_000;
const LONGEST_ROW_BYTES = 1_000_000;

/** What is read of one file: which properties its header gives, which columns nobody reads, and its rows in batches. */
export type CsvFile<F extends ImportFile> = {
  readonly file: F;
  readonly given: ReadonlySet<string>;
  readonly unknownColumns: readonly string[];
  readonly batches: AsyncIterable<readonly ReadRow<ImportRecords[F]>[]>;
};

export type CsvSource = { readonly chunks: AsyncIterable<Uint8Array>; readonly encoding?: string | null };

type RawRow = { readonly record: readonly string[]; readonly raw: string; readonly info: Info };

/**
 * Streams one file of the CSV folder: comma, semicolon, tab or bar separated, any line ends, UTF-8 or UTF-16.
 *
 * @throws {CsvFileError} on the first read where the file has no rows, no usable header, or is not text; while the batches
 * are read where a quote is never closed or a row is endless. Nothing of such a file may be kept.
 */
export async function readCsvFile<F extends ImportFile>(file: F, source: CsvSource): Promise<CsvFile<F>> {
  const name = `${file}.csv`;
  const rows = parsedRows(name, decodeText(name, source.chunks, source.encoding ?? null));
  const first = await rows.next();
  if (first.done === true) {
    throw new CsvFileError({
      id: "import.empty_file",
      message: "{file} is empty. Its first line must name the columns.",
      values: { file: name },
    });
  }
  const columns = FILE_COLUMNS[file];
  const header = readHeader(name, first.value.record, columns);

  return {
    file,
    given: new Set(header.positions.keys()),
    unknownColumns: header.unknownColumns,
    batches: inBatches(rows, columns, { header, line: first.value.info.lines }),
  };
}

async function* inBatches<R>(
  rows: AsyncGenerator<RawRow>,
  columns: Readonly<Record<string, Column<unknown>>>,
  after: { readonly header: Header; readonly line: number },
): AsyncGenerator<readonly ReadRow<R>[]> {
  let batch: ReadRow<R>[] = [];
  let lastLine = after.line;
  for await (const { record, raw, info } of rows) {
    const isBlank = record.every((cell) => cell.trim() === "");
    if (!isBlank) {
      const line = Math.max(lastLine + 1, info.lines - raw.trimEnd().split("\n").length + 1);
      batch.push(readRow<R>(columns, after.header, { line, original: raw.replace(/[\r\n]+$/, ""), cells: record }));
    }
    lastLine = info.lines;
    if (batch.length >= BATCH_ROWS) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) {
    yield batch;
  }
}

async function* parsedRows(file: string, decoded: AsyncIterable<string>): AsyncGenerator<RawRow> {
  try {
    const [start, text] = await withFirstLine(decoded);
    const parser: Parser = parse({
      bom: true,
      delimiter: delimiterOf(start),
      info: true,
      raw: true,
      relax_column_count: true,
      max_record_size: LONGEST_ROW_BYTES,
    });
    const bytes = Readable.from(text).on("error", (error) => parser.destroy(error));
    for await (const row of bytes.pipe(parser) as AsyncIterable<RawRow>) {
      yield row;
    }
  } catch (error) {
    throw asFileError(file, error);
  }
}

/** The first line, to see how cells are separated, and the whole text again. */
async function withFirstLine(decoded: AsyncIterable<string>): Promise<[string, AsyncIterable<string>]> {
  const iterator = decoded[Symbol.asyncIterator]();
  let start = "";
  while (!/[\r\n]/.test(start) && start.length < LONGEST_ROW_BYTES) {
    const next = await iterator.next();
    if (next.done === true) {
      break;
    }
    start += next.value;
  }
  async function* all(): AsyncGenerator<string> {
    yield start;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
      yield next.value;
    }
  }

  return [start.split(/[\r\n]/, 1)[0] ?? "", all()];
}

function delimiterOf(firstLine: string): string {
  const counted = [",", ";", "\t", "|"].map((delimiter) => ({ delimiter, times: firstLine.split(delimiter).length }));

  return counted.reduce((best, next) => (next.times > best.times ? next : best)).delimiter;
}

function asFileError(file: string, error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "CSV_QUOTE_NOT_CLOSED" || code === "CSV_INVALID_CLOSING_QUOTE" || code === "INVALID_OPENING_QUOTE") {
    const lines = error instanceof Error && "lines" in error ? Number(error.lines) : 0;

    return new CsvFileError({
      id: "import.broken_quote",
      message:
        '{file} has a quotation mark that does not match at about line {line}. Write a quotation mark inside a cell twice ("") and import again; nothing of this file was taken.',
      values: { file, line: lines },
    });
  }
  if (code === "CSV_MAX_RECORD_SIZE") {
    return new CsvFileError({
      id: "import.endless_row",
      message:
        "{file} has a row of more than 1 MB: it is probably not a CSV file, or a quotation mark is never closed. Nothing of this file was taken.",
      values: { file },
    });
  }

  return error;
}
