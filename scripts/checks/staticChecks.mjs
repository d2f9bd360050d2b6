import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../root.mjs";

/**
 * What `npm run check` runs, the longest first. Types, and the rules that need them, are checked by TypeScript 7's native
 * compiler: ESLint with TypeScript 6 took ten times as long for the same rules.
 *
 * @returns {import("./runCheck.mjs").Check[]}
 */
export function staticChecks() {
  return [
    { name: "eslint", entry: "node_modules/eslint/bin/eslint.js", args: [".", "--max-warnings=0"] },
    { name: "oxlint, with types", entry: "node_modules/oxlint/bin/oxlint", args: ["--type-aware", "apps", "packages", "test"] },
    ...workspaces().map(typeCheck),
    {
      name: "formatting",
      entry: "node_modules/prettier/bin/prettier.cjs",
      args: ["--check", "--log-level=warn", "--cache", "--cache-strategy=content", "."],
    },
    {
      name: "imports",
      entry: "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
      args: ["--output-type=err", "apps", "packages", "test"],
    },
    {
      name: "boundaries",
      entry: "node_modules/turbo/bin/turbo",
      args: ["boundaries", "--no-color"],
      env: { TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" },
    },
    { name: "unused", entry: "node_modules/knip/bin/knip.js", args: ["--no-progress"] },
    { name: "messages", entry: "apps/web/scripts/checkCatalogue.mjs", args: [] },
    { name: "workspaces", entry: "node_modules/sherif/index.js", args: [] },
    { name: "schema", entry: "node_modules/prisma/build/index.js", args: ["format", "--check"], env: { CHECKPOINT_DISABLE: "1" } },
  ];
}

/** @param {string} workspace @returns {import("./runCheck.mjs").Check} */
function typeCheck(workspace) {
  return {
    name: `types of ${workspace}`,
    entry: "node_modules/typescript-7/bin/tsc",
    args: ["-p", workspace, "--noEmit", "--pretty", "false"],
  };
}

function workspaces() {
  const below = ["packages", "apps"].flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`));

  return [...below, "test", "."].filter((folder) => existsSync(join(root, folder, "tsconfig.json")));
}
