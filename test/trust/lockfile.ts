import { readFileSync } from "node:fs";
import { resolve } from "node:path";

export type LockedPackage = {
  readonly version: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
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

/**
 * Packages of other systems that the lockfile leaves out, as `who -> what`. npm drops them where the registry lacks the
 * version, and `npm ci` then refuses the whole lockfile.
 */
export function missingForOtherSystems(packages: Readonly<Record<string, LockedPackage>>): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !placesOf(path, name).some((place) => place in packages))
      .map((name) => `${path} -> ${name}`),
  );
}

/** Where a package at `path` would find `name`: beside it, or in a folder above. */
function placesOf(path: string, name: string): string[] {
  const parts = path.split("/node_modules/");

  return [`node_modules/${name}`, ...parts.map((_, depth) => `${parts.slice(0, depth + 1).join("/node_modules/")}/node_modules/${name}`)];
}
