import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepareEmbedded } from "../src/embedded/prepareEmbedded.ts";
import { MIGRATIONS_FOLDER } from "../src/migration/readMigrations.ts";
import { diffToSchema } from "./diffToSchema.ts";

/** `npm run migration:new -- add_visits` in packages/data: writes the SQL from the last migration to prisma/schema, to be read and completed by hand. */
const [name = ""] = process.argv.slice(2);

if (!/^[a-z]+(_[a-z0-9]+)+$/.test(name)) {
  throw new Error("Name the migration by a verb and a thing: npm run migration:new -- add_visits");
}
const sql = await missingSql();

if (sql === "") {
  console.log("The migrations agree with prisma/schema: nothing to write.");
} else {
  const folder = join(MIGRATIONS_FOLDER, `${stamp()}_${name}`);

  await mkdir(folder);
  await writeFile(join(folder, "migration.sql"), `${sql}\n`);
  console.log(
    `Wrote ${folder}/migration.sql. A new table also needs row-level security, checks and grants: see the migration "add_walls_and_checks".`,
  );
}

async function missingSql(): Promise<string> {
  const dataFolder = await mkdtemp(join(tmpdir(), "revisit-migration-"));
  const scratch = await prepareEmbedded({ dataFolder, purpose: "migration:new" });

  try {
    return await diffToSchema(scratch.ownerUrl ?? "");
  } finally {
    await scratch.stop();
    await rm(dataFolder, { recursive: true });
  }
}

/** 20261121194500, UTC */
function stamp(): string {
  return new Date().toISOString().replace(/\D/g, "").slice(0, 14);
}
