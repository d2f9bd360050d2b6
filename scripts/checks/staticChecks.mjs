import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../root.mjs";

/**
 * What `npm run check` runs, the longest first. Types are checked by the native compiler, which is seven times faster;
 * ESLint's typed rules and editors use TypeScript 6.
 *
 * @returns {import("./runCheck.mjs").Check[]}
 */
export function staticChecks() {
  return [
    lint("packages and server", ["packages", "apps/server"]),
    lint("web and tests", ["apps/web", "test", "scripts", "lint", "*.{mjs,ts}"]),
    ...workspaces().map(typeCheck),
    { name: "formatting", entry: "node_modules/prettier/bin/prettier.cjs", args: ["--check", "--log-level=warn", "."] },
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

/** Two halves, because typed rules use one core. @param {string} name @param {string[]} paths @returns {import("./runCheck.mjs").Check} */
function lint(name, paths) {
  return { name: `eslint, ${name}`, entry: "node_modules/eslint/bin/eslint.js", args: [...paths, "--max-warnings=0", "--no-warn-ignored"] };
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
