import { IMPORT_ORDER, type ImportFile } from "@revisit/domain/import/records";

export type ChosenFile = { readonly name: ImportFile; readonly file: File };

export type Chosen = {
  /** what is read, in the order in which one file refers to another */
  readonly known: readonly ChosenFile[];
  /** names of what is not */
  readonly others: readonly string[];
};

/** Sorts the files of a folder: known by their names, whatever their case; of two of one name the later one counts. */
export function chosenFiles(files: readonly File[]): Chosen {
  const byName = new Map(files.map((file) => [file.name.toLowerCase(), file]));
  const known = IMPORT_ORDER.flatMap((name) => {
    const file = byName.get(`${name}.csv`);

    return file === undefined ? [] : [{ name, file }];
  });
  const taken = new Set(known.map(({ file }) => file));

  return { known, others: files.filter((file) => !taken.has(file)).map(({ name }) => name) };
}
