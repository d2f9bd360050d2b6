import { describe, expect, it } from "vitest";
import { CsvFileError } from "./CsvFileError.ts";
import { readCsvFile } from "./readCsvFile.ts";
import type { ReadRow } from "./readRow.ts";
import type { ProductRecord, TerritoryRecord } from "@revisit/domain/import/records";

describe("what a file may look like", () => {
  it.each([
    { name: "plain UTF-8", bytes: utf8("code,name\nn,Nord\n") },
    { name: "a byte order mark", bytes: utf8("\uFEFFcode,name\nn,Nord\n") },
    { name: "UTF-16LE with a mark", bytes: utf16("\uFEFFcode,name\nn,Nord\n") },
    { name: "UTF-16LE without a mark", bytes: utf16("code,name\nn,Nord\n") },
    {
      name: "UTF-16BE without a mark",
      bytes: utf16("code,name\nn,Nord\n").map((_, index, all) => all[index % 2 === 0 ? index + 1 : index - 1] ?? 0),
    },
    { name: "semicolons", bytes: utf8("code;name\nn;Nord\n") },
    { name: "tabs", bytes: utf8("code\tname\nn\tNord\n") },
    { name: "bars", bytes: utf8("code|name\nn|Nord\n") },
    { name: "CRLF", bytes: utf8("code,name\r\nn,Nord\r\n") },
    { name: "CR", bytes: utf8("code,name\rn,Nord\r") },
    { name: "no line end at the end", bytes: utf8("code,name\nn,Nord") },
    { name: "columns in another order and case", bytes: utf8("Name,CODE\nNord,n") },
    { name: "blank lines", bytes: utf8("code,name\n\n,\nn,Nord\n\n") },
    { name: "an unknown column called __proto__", bytes: utf8("code,name,__proto__\nn,Nord,x") },
  ])("$name", async ({ bytes }) => {
    const rows = await territoryRows(bytes);

    expect(rows.map((row) => ("record" in row ? row.record : row))).toEqual([{ code: "n", name: "Nord", parentCode: null }]);
  });

  it("takes a named encoding", async () => {
    const bytes = Uint8Array.of(...utf8("code,name\nn,"), 0xcf, 0xb3, 0xe2, 0xed, 0xb3, 0xf7);
    const [row] = await territoryRows(bytes, "windows-1251");

    expect(row).toMatchObject({ record: { name: "Північ" } });
  });

  it("refuses an encoding that nobody knows", async () => {
    await expect(territoryRows(utf8("code,name\n"), "klingon")).rejects.toMatchObject({ said: { id: "import.unknown_encoding" } });
  });

  it("reads a character that two chunks share", async () => {
    const bytes = utf8("code,name\nn,Öst\n");
    const file = await readCsvFile("territories", { chunks: pieces(bytes, 13) });

    expect(await all(file.batches)).toMatchObject([{ record: { name: "Öst" } }]);
  });
});

describe("a file that cannot be taken as a whole", () => {
  it.each([
    { name: "empty", text: "", id: "import.empty_file" },
    { name: "a required column missing", text: "code\nn\n", id: "import.column_missing" },
    { name: "a column twice", text: "code,name,Name\nn,a,b\n", id: "import.column_twice" },
    { name: "a quotation mark never closed", text: `code,name\nn,"Nord\nm,Mitte\n`, id: "import.broken_quote" },
    { name: "an endless row", text: `code,name\nn,"${"x".repeat(1_100_000)}"\n`, id: "import.endless_row" },
  ])("$name", async ({ text, id }) => {
    await expect(territoryRows(utf8(text))).rejects.toMatchObject({ said: { id } });
  });

  it("bytes that are not UTF-8 name their line", async () => {
    const error = await territoryRows(Uint8Array.of(...utf8("code,name\nn,"), 0xff, 0xe4, 0x0a)).catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(CsvFileError);
    expect(error).toMatchObject({ said: { id: "import.not_utf8", values: { file: "territories.csv", encoding: "UTF-8" } } });
  });
});

describe("a bad row", () => {
  it.each([
    { name: "an empty required cell", row: ",Scale,1", column: "sku", code: "missing_value" },
    { name: "a cell too many", row: "a,Scale,1,2", column: null, code: "too_many_columns" },
    { name: "a cell too few", row: "a,Scale", column: null, code: "too_few_columns" },
    { name: "a price that is no number", row: 'a,Scale,"1,50"', column: "unit_price", code: "not_a_number" },
    { name: "a negative price", row: "a,Scale,-1", column: "unit_price", code: "negative_price" },
  ])("$name is named with its line and text, and costs no other", async ({ row, column, code }) => {
    const file = await readCsvFile("products", {
      chunks: pieces(utf8(`sku,name,unit_price\nok1,One,1.005\n${row}\nok2,"Two\nlines",2\n`), 7),
    });
    const rows: readonly ReadRow<ProductRecord>[] = await all(file.batches);

    expect(rows).toMatchObject([
      { line: 2, record: { sku: "ok1" } },
      { line: 3, column, code, original: row },
      { line: 4, record: { sku: "ok2", name: "Two\nlines" } },
    ]);
  });

  it("reports the columns that nobody reads", async () => {
    const file = await readCsvFile("territories", { chunks: pieces(utf8("code,name,colour\nn,Nord,red\n"), 5) });

    expect(file.unknownColumns).toEqual(["colour"]);
    expect(file.given).toEqual(new Set(["code", "name"]));
  });
});

async function territoryRows(bytes: Uint8Array, encoding: string | null = null): Promise<readonly ReadRow<TerritoryRecord>[]> {
  const file = await readCsvFile("territories", { chunks: pieces(bytes, bytes.length + 1), encoding });

  return all(file.batches);
}

async function all<T>(batches: AsyncIterable<readonly T[]>): Promise<T[]> {
  const rows: T[] = [];
  for await (const batch of batches) {
    rows.push(...batch);
  }

  return rows;
}

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) {
    yield await Promise.resolve(bytes.subarray(start, start + size));
  }
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from(
    Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap((unit) => [unit & 0xff, unit >> 8]),
  );
}
