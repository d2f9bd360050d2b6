import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** One `<YYYYMMDDHHMMSS>_<verb>_<thing>/migration.sql`; the checksum is Prisma's: SHA-256 of the file, in hex. */
export type Migration = { readonly name: string; readonly sql: string; readonly checksum: string };

export const MIGRATIONS_FOLDER = fileURLToPath(new URL("../../../../prisma/migrations/", import.meta.url));

/** The migrations that this version of Revisit ships, in the order in which they are applied. */
export async function readMigrations(folder: string = MIGRATIONS_FOLDER): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);

  return Promise.all(names.sort().map((name) => readMigration(folder, name)));
}

async function readMigration(folder: string, name: string): Promise<Migration> {
  const file = await readFile(join(folder, name, "migration.sql"));

  return { name, sql: file.toString("utf8"), checksum: createHash("sha256").update(file).digest("hex") };
}
