import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { type RestoreRefusal, restoreBackup } from "@revisit/data/backup/restoreBackup";
import { writeBackup } from "@revisit/data/backup/writeBackup";
import { CommandError } from "./CommandError.ts";
import { withOperator } from "./withOperator.ts";

const REFUSED: Readonly<Record<RestoreRefusal, string>> = {
  not_a_backup: "is not a backup made by `revisit backup`.",
  cut_off: "is cut off or damaged. Nothing was restored; take another backup.",
  not_empty:
    "was not restored: this database holds an organization already. Restore into an empty one: set REVISIT_DATA to a new folder, or DATABASE_URL to an empty database.",
  other_version: "was made by another version of Revisit. Restore it with that version, then start this one, which brings it up to date.",
};

/** `revisit backup FILE`: everything as of one moment, while the server runs. */
export async function backupCommand(file: string, options: { readonly json?: boolean }): Promise<void> {
  const path = fromCaller(file);
  if (existsSync(path)) {
    throw new CommandError(`${path} exists already. Name another file: a backup is never written over.`);
  }
  await withOperator("backup", async ({ database, asOf }) => {
    const outcome = await writeBackup(database, path, asOf);
    process.stdout.write(
      options.json === true
        ? `${JSON.stringify({ file: path, ...outcome })}\n`
        : `${String(outcome.rows)} rows of ${String(outcome.organizations)} organizations in ${path}.\n`,
    );
  });
}

/** `revisit restore FILE`: into a database without any organization. */
export async function restoreCommand(file: string, options: { readonly json?: boolean }): Promise<void> {
  const path = fromCaller(file);
  if (!existsSync(path)) {
    throw new CommandError(`There is no file ${path}. Check the path.`);
  }
  await withOperator("restore", async ({ database }) => {
    const outcome = await restoreBackup(database, path);
    if ("refused" in outcome) {
      throw new CommandError(`${path} ${REFUSED[outcome.refused]}`);
    }
    process.stdout.write(
      options.json === true
        ? `${JSON.stringify({ file: path, ...outcome })}\n`
        : `${String(outcome.rows)} rows restored, as of ${outcome.createdAt}.\n`,
    );
  });
}

function fromCaller(file: string): string {
  return resolve(process.env["INIT_CWD"] ?? process.cwd(), file);
}
