import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Real input that is not part of the repository: REVISIT_REFERENCE_DATA, or `../shared/data` beside the clone. */
const ROOT = process.env["REVISIT_REFERENCE_DATA"] ?? fileURLToPath(new URL("../../../shared/data", import.meta.url));

/** The CSV folder of AdventureWorks; null, and said aloud, where it is missing. */
export function adventureWorksFolder(): string | null {
  const folder = `${ROOT}/adventureworks`;
  if (existsSync(folder)) {
    return folder;
  }
  process.stderr.write(`SKIPPED: tests on AdventureWorks. ${folder} is missing; set REVISIT_REFERENCE_DATA to the folder that holds it.\n`);

  return null;
}
