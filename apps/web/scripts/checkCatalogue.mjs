import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

// Extracts the catalogue anew and compares: a text in the code that is not in the catalogue (or the other way round) is an
// error. The file is put back as it was, so that a check changes nothing.
const web = fileURLToPath(new URL("..", import.meta.url));
const path = fileURLToPath(new URL("../src/app/locales/en.po", import.meta.url));
const before = readFileSync(path, "utf8");
const lingui = fileURLToPath(new URL("../../../node_modules/@lingui/cli/dist/lingui.js", import.meta.url));

try {
  execFileSync(process.execPath, [lingui, "extract", "--clean"], { cwd: web, stdio: ["ignore", "ignore", "inherit"] });
  const after = readFileSync(path, "utf8");
  if (after !== before) {
    console.error("The message catalogue is out of date: run `npm run extract -w apps/web` and commit src/app/locales/en.po.");
    process.exitCode = 1;
  }
} finally {
  writeFileSync(path, before);
}
