import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const FILE = fileURLToPath(new URL("../../reports/trustFigures.json", import.meta.url));

/** Keeps what a trust test counted, by its number in trust.md, for the README to quote unedited. */
export async function recordFigures(test: string, figures: Readonly<Record<string, number | string>>): Promise<void> {
  const known = await readFile(FILE, "utf8").then(
    (text) => JSON.parse(text) as Record<string, unknown>,
    () => ({}),
  );

  await mkdir(new URL("../../reports/", import.meta.url), { recursive: true });
  await writeFile(FILE, `${JSON.stringify({ ...known, [test]: figures }, null, 2)}\n`);
}
