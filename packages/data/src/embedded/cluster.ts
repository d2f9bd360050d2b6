import { randomUUID } from "node:crypto";
import { appendFile, chown, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { platform } from "node:os";
import { dirname, join } from "node:path";
import type { Programs } from "./programs.ts";
import { runProgram } from "./runProgram.ts";
import type { SystemUser } from "./systemUser.ts";

/** One PostgreSQL data folder and how to run it. */
export type Cluster = {
  readonly programs: Programs;
  readonly user: SystemUser | null;
  /** PGDATA */
  readonly folder: string;
  /** where to listen: a folder for a unix socket, or null for 127.0.0.1 */
  readonly socketFolder: string | null;
  readonly port: number;
};

export const OWNER = "revisit_owner";

const INITDB_ARGS = ["--encoding=UTF8", `--username=${OWNER}`, "--auth=scram-sha-256", "--no-instructions"];
/** the same order of letters everywhere, and lower() knows every alphabet; before 17 PostgreSQL has it from the system */
const LOCALE_ARGS = { new: ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"], old: ["--locale=C.UTF-8"] };
const BUILTIN_SINCE = 17;

/** Makes an empty data folder with one superuser. The password passes through a file that only its owner may read. */
export async function initCluster(cluster: Cluster, ownerPassword: string): Promise<void> {
  const { programs, user, folder } = cluster;
  const passwordFile = join(dirname(folder), `.password-${randomUUID()}`);

  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(passwordFile, `${ownerPassword}\n`, { mode: 0o600, flag: "wx" });
  try {
    await Promise.all([own(folder, user), own(passwordFile, user)]);
    const locale = programs.major >= BUILTIN_SINCE ? LOCALE_ARGS.new : LOCALE_ARGS.old;

    await runProgram(program(cluster, "initdb"), [`--pgdata=${folder}`, `--pwfile=${passwordFile}`, ...INITDB_ARGS, ...locale], user);
    await appendFile(join(folder, "postgresql.conf"), "\ninclude_if_exists = 'revisit.conf'\n");
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** Starts PostgreSQL, detached from our terminal so that Ctrl-C reaches us first, and waits until it answers. */
export async function startCluster(cluster: Cluster, settings: Readonly<Record<string, string>>): Promise<void> {
  const { folder, user } = cluster;
  const lines = Object.entries({ ...settings, ...listening(cluster) }).map(
    ([name, value]) => `${name} = '${value.replaceAll("'", "''")}'\n`,
  );
  const conf = join(folder, "revisit.conf");

  await writeFile(conf, lines.join(""));
  await own(conf, user);
  await runProgram(
    program(cluster, "pg_ctl"),
    ["start", "--silent", "--wait", "--timeout=60", `--pgdata=${folder}`, `--log=${join(folder, "postgresql.log")}`],
    user,
  );
}

/** Ends PostgreSQL: open connections are cut, what was committed is on disk. */
export async function stopCluster(cluster: Cluster): Promise<void> {
  await runProgram(
    program(cluster, "pg_ctl"),
    ["stop", "--silent", "--mode=fast", "--wait", "--timeout=60", `--pgdata=${cluster.folder}`],
    cluster.user,
  );
}

/** The major version that made a data folder; null where there is none yet. */
export async function clusterMajor(folder: string): Promise<number | null> {
  const text = await readFile(join(folder, "PG_VERSION"), "utf8").catch(() => null);

  return text === null ? null : Number.parseInt(text, 10);
}

/** The address of a database of this cluster for `pg` and Prisma. */
export function clusterUrl(cluster: Cluster, login: { readonly role: string; readonly password: string }, database: string): string {
  const host = cluster.socketFolder === null ? "127.0.0.1" : "localhost";
  const socket = cluster.socketFolder === null ? "" : `?host=${encodeURIComponent(cluster.socketFolder)}`;

  return `postgresql://${login.role}:${encodeURIComponent(login.password)}@${host}:${cluster.port}/${database}${socket}`;
}

function listening({ socketFolder, port }: Cluster): Record<string, string> {
  return { port: String(port), listen_addresses: socketFolder === null ? "127.0.0.1" : "", unix_socket_directories: socketFolder ?? "" };
}

function program({ programs }: Cluster, name: string): string {
  return join(programs.bin, platform() === "win32" ? `${name}.exe` : name);
}

async function own(path: string, user: SystemUser | null): Promise<void> {
  if (user) {
    await chown(path, user.uid, user.gid);
  }
}
