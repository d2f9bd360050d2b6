import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";
import { runNpm } from "./runTool.mjs";

/** Installs what package-lock.json names, unless exactly that is there already. */
export async function installDependencies() {
  if (isInstalled()) {
    return;
  }
  console.error("Installing what package-lock.json names (a minute or two, once) …");

  const code = await runNpm(["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (code !== 0) {
    console.error(
      "The packages could not be installed: npm says above why. With a network and a writable folder, run `npm ci` and start again.",
    );
    process.exit(code);
  }
}

/**
 * npm writes down what it installed as its last step, so a missing or older list means an installation that is missing,
 * was cut short, or is of another version. Optional packages are those of other systems.
 */
function isInstalled() {
  const wanted = packagesOf("package-lock.json") ?? {};
  const present = packagesOf("node_modules/.package-lock.json");

  return (
    present !== undefined &&
    Object.entries(wanted).every(([path, { version, link, optional }]) => {
      const isOurs = !path.includes("node_modules/") || link;

      return isOurs || (present[path] ? present[path].version === version : optional);
    })
  );
}

/**
 * @param {string} lockfile
 * @returns {Record<string, { version?: string, link?: boolean, optional?: boolean }> | undefined}
 */
function packagesOf(lockfile) {
  try {
    return JSON.parse(readFileSync(join(root, lockfile), "utf8")).packages;
  } catch {
    return undefined;
  }
}
