import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

const NOT_SOURCES = new Set(["node_modules", "dist", "generated", ".turbo", "coverage"]);

/**
 * One hash over the names and contents of files and folders; tests and what is made from sources are left out.
 *
 * Content, not time: a checkout gives every file a new time and no new content.
 *
 * @param {string[]} paths - below the root
 */
export function hashFiles(paths) {
  const hash = createHash("sha256");
  for (const path of paths.flatMap(filesBelow)) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update("\0");
  }

  return hash.digest("hex");
}

/** @param {string} path @returns {string[]} */
function filesBelow(path) {
  if (statSync(join(root, path)).isFile()) {
    return [path];
  }

  return readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => !NOT_SOURCES.has(entry.name) && !/\.test\.tsx?$/.test(entry.name) && (entry.isFile() || entry.isDirectory()))
    .map((entry) => `${path}/${entry.name}`)
    .sort()
    .flatMap(filesBelow);
}
