import type { Locked } from "./lockfile.ts";

/** `security/floors.json` */
export type Floors = {
  readonly packages: Readonly<Record<string, { readonly floor: string; readonly advisories: readonly string[] }>>;
  readonly forbidden: Readonly<Record<string, string>>;
  readonly together: readonly (readonly string[])[];
  readonly licenses: readonly string[];
  readonly licenseExceptions: Readonly<Record<string, string>>;
};

/** What is wrong with a set of installed packages, a sentence a fault. */
export function dependencyFaults(locked: readonly Locked[], floors: Floors, allowScripts: Readonly<Record<string, boolean>>): string[] {
  return [
    ...locked.flatMap((entry) => [...versionFaults(entry, floors), ...originFaults(entry), ...licenseFaults(entry, floors)]),
    ...locked
      .filter(({ name, hasInstallScript }) => hasInstallScript && !(name in allowScripts))
      .map(({ name }) => `${name} has an install script that nobody decided on`),
    ...floors.together.flatMap((family) => familyFaults(locked, family)),
  ];
}

function versionFaults({ name, version }: Locked, { packages, forbidden }: Floors): string[] {
  const floor = packages[name]?.floor;

  return [
    ...(floor !== undefined && isBelow(version, floor) ? [`${name} ${version} is below ${floor}`] : []),
    ...(name in forbidden ? [`${name} is forbidden: ${forbidden[name] ?? ""}`] : []),
  ];
}

/** From the registry, and the bytes that were looked at when it was added. */
function originFaults({ name, integrity, resolved }: Locked): string[] {
  return [
    ...(integrity?.startsWith("sha512-") ? [] : [`${name} has no sha512 integrity`]),
    ...(resolved === undefined || /^https:\/\/registry\./.test(resolved) ? [] : [`${name} comes from ${resolved}`]),
  ];
}

/** `MIT OR X` is ours to choose, so one good one will do; of `A AND B` both have to be good. */
function licenseFaults({ name, license }: Locked, { licenses, licenseExceptions }: Floors): string[] {
  const choices = (license ?? "").replaceAll(/[()]/g, "").split(/ or /i);
  const isGood = choices.some((choice) => choice.split(/ and /i).every((one) => licenses.includes(one.trim())));

  return isGood || name in licenseExceptions ? [] : [`${name} has the license ${license ?? "(none)"}`];
}

function familyFaults(locked: readonly Locked[], family: readonly string[]): string[] {
  const versions = new Set(locked.filter(({ name }) => family.includes(name)).map(({ version }) => version));

  return versions.size > 1 ? [`${family.join(", ")} are of several versions: ${[...versions].join(", ")}`] : [];
}

/** Semantic order of `1.2.3` and `1.2.3-beta`; a prerelease is below its release. */
function isBelow(version: string, floor: string): boolean {
  const [numbers = [], floorNumbers = []] = [version, floor].map((text) => (text.split("-")[0] ?? "").split(".").map(Number));
  const difference = numbers.map((part, index) => part - (floorNumbers[index] ?? 0)).find((part) => part !== 0) ?? 0;

  return difference < 0 || (difference === 0 && version.includes("-") && !floor.includes("-"));
}
