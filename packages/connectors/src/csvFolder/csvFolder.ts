import { createReadStream, type Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { IMPORT_ORDER, type ImportFile } from "@revisit/domain/import/records";
import { CsvFileError } from "./CsvFileError.ts";

/** One file of a folder or an upload: its bytes can be read again from the start. */
export type SourceFile = { readonly file: ImportFile; readonly bytes: number; readonly open: () => AsyncIterable<Uint8Array> };

export type CsvFolder = { readonly files: readonly SourceFile[]; readonly ignored: readonly string[] };

/**
 * The files of a CSV folder in the order in which one may refer to another; other `.csv` files are named in `ignored`.
 *
 * @throws {CsvFileError} a folder that is not there, not a folder, or has none of the files
 */
export async function openCsvFolder(directory: string): Promise<CsvFolder> {
  const names = (await entriesOf(directory)).filter((entry) => entry.isFile() && /\.csv$/i.test(entry.name)).map((entry) => entry.name);
  const files: SourceFile[] = [];
  for (const file of IMPORT_ORDER) {
    const name = names.find((candidate) => candidate.toLowerCase() === `${file}.csv`);
    if (name !== undefined) {
      const path = join(directory, name);
      files.push({ file, bytes: (await stat(path)).size, open: () => createReadStream(path) as AsyncIterable<Uint8Array> });
    }
  }
  if (files.length === 0) {
    throw new CsvFileError({
      id: "import.no_files",
      message: "{directory} has none of the files that can be imported: {files}.",
      values: { directory, files: IMPORT_ORDER.map((file) => `${file}.csv`).join(", ") },
    });
  }
  const known = new Set<string>(IMPORT_ORDER.map((file) => `${file}.csv`));

  return { files, ignored: names.filter((name) => !known.has(name.toLowerCase())) };
}

async function entriesOf(directory: string): Promise<Dirent[]> {
  try {
    return await readdir(directory, { withFileTypes: true });
  } catch (error) {
    const isFile = error instanceof Error && "code" in error && error.code === "ENOTDIR";
    throw new CsvFileError({
      id: isFile ? "import.not_a_folder" : "import.no_folder",
      message: isFile
        ? "{directory} is a file. Name the folder that holds the CSV files."
        : "There is no folder {directory} that can be read. Check the path.",
      values: { directory },
    });
  }
}
