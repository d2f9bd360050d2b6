import { readFileSync } from "node:fs";
import { resolve } from "node:path";

export type LockedPackage = {
  readonly version: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
};

export type Locked = LockedPackage & { readonly name: string };

const repository = resolve(import.meta.dirname, "../..");

/** A JSON file of the repository. */
export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(resolve(repository, path), "utf8"));
}

/** Every published package of the lockfile, those of other packages included; our own workspaces are left out. */
export function lockedPackages(packages: Readonly<Record<string, LockedPackage>>): Locked[] {
  return Object.entries(packages)
    .filter(([path, { link }]) => path.includes("node_modules/") && !link)
    .map(([path, entry]) => ({ ...entry, name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length) }));
}
