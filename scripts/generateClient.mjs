import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashFiles } from "./hashFiles.mjs";
import { root } from "./root.mjs";
import { runInstalled } from "./runTool.mjs";

const STAMP = join(root, "packages/data/src/generated/.schema-hash");

/** Writes Prisma's client again where the schema, or Prisma, is another than the one it was written from. */
export async function generateClient() {
  const hash = hashFiles(["prisma/schema", "prisma.config.ts", "node_modules/prisma/package.json"]);
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === hash) {
    return;
  }
  console.error("Writing the database client from prisma/schema …");

  const code = await runInstalled("prisma/build/index.js", ["generate", "--no-hints"], { env: { CHECKPOINT_DISABLE: "1" } });
  if (code !== 0) {
    console.error("The database client could not be written: Prisma says above why.");
    process.exit(code);
  }
  writeFileSync(STAMP, hash);
}
