import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** The repository whose rules are tried. */
export const repository = resolve(import.meta.dirname, "../..");

const WORKSPACES = ["packages/domain", "packages/data", "packages/api", "packages/connectors", "apps/server", "apps/web", "test"];
const CONFIGURATION = ["tsconfig.base.json", "package.json", "package-lock.json", "turbo.json", ...WORKSPACES.flatMap(manifests)];

/**
 * A copy of the repository's skeleton in a folder of its own, with these files for sources: the same workspaces,
 * dependencies and compiler settings, so the rules meet what they would meet at home.
 *
 * @param files - text by path below the root
 */
export function sourceTree(files: Readonly<Record<string, string>>) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "revisit-architecture-")));
  for (const path of CONFIGURATION) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    copyFileSync(join(repository, path), join(root, path));
  }
  linkPackages(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }

  return { root, remove: () => rmSync(root, { recursive: true }) };
}

function manifests(workspace: string): string[] {
  return [`${workspace}/package.json`, `${workspace}/tsconfig.json`];
}

/** Published packages are those of the repository; our own are the copies. */
function linkPackages(root: string): void {
  mkdirSync(join(root, "node_modules/@revisit"), { recursive: true });
  for (const name of readdirSync(join(repository, "node_modules"))) {
    if (name !== "@revisit") {
      symlinkSync(join(repository, "node_modules", name), join(root, "node_modules", name));
    }
  }
  for (const workspace of WORKSPACES) {
    symlinkSync(join(root, workspace), join(root, "node_modules/@revisit", workspace.replace(/.*\//, "")));
  }
}
