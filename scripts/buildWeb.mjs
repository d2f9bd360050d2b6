import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashFiles } from "./hashFiles.mjs";
import { root } from "./root.mjs";
import { runNpm } from "./runTool.mjs";

const STAMP = join(root, "apps/web/dist/.sources-hash");

/** Builds the web app into apps/web/dist where its sources, or the packages it is made from, have changed since. */
export async function buildWeb() {
  const hash = hashFiles(["apps/web", "packages/domain", "packages/api", "tsconfig.base.json", "package-lock.json"]);
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === hash) {
    return;
  }
  console.error("Building the web app …");

  const code = await runNpm(["run", "build", "--workspace=@revisit/web", "--silent", "--", "--logLevel=warn"]);
  if (code !== 0) {
    console.error("The web app could not be built: Vite says above why.");
    process.exit(code);
  }
  writeFileSync(STAMP, hash);
}
