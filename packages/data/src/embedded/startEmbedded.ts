import { mkdir, realpath, rename, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { dirname } from "node:path";
import { OperatorError } from "../database/operatorError.ts";
import { clusterMajor, clusterUrl, initCluster, OWNER, startCluster, stopCluster, type Cluster } from "./cluster.ts";
import { clusterPlace } from "./clusterPlace.ts";
import { isHolder, lockFolder, type FolderLock, type Holder } from "./folderLock.ts";
import { settledPostmaster } from "./postmaster.ts";
import { npmPrograms } from "./programs.ts";
import { secretsOf } from "./secrets.ts";
import { systemUser } from "./systemUser.ts";

export type EmbeddedOptions = {
  readonly dataFolder: string;
  /** `server`, or the command that needs the database */ readonly purpose: string;
};

export type Embedded = {
  /** of the database `postgres` */
  readonly ownerUrl: string;
  readonly appPassword: string;
  readonly note: string | null;
  readonly announce: (address: string) => Promise<void>;
  /** ends PostgreSQL if this process is the one that holds the folder */
  readonly stop: () => Promise<void>;
};

/** Durable and modest: a laptop's share of memory, every commit on disk. */
const SETTINGS = {
  fsync: "on",
  shared_buffers: "256MB",
  max_wal_size: "2GB",
  maintenance_work_mem: "128MB",
  max_connections: "60",
  log_min_messages: "warning",
  log_checkpoints: "off",
};
const SOCKET_PORT = 5432;

/**
 * Runs the PostgreSQL that npm brought on a data folder, making it first where it is new. A PostgreSQL left running by a
 * process that was killed is taken over. A command uses a running server's database and leaves it running.
 *
 * @throws {OperatorError} `already_running`, `other_version`, `folder_not_usable`, `no_programs`, `no_system_user`, `program_failed`
 */
export async function startEmbedded({ dataFolder, purpose }: EmbeddedOptions): Promise<Embedded> {
  await mkdir(dataFolder, { recursive: true, mode: 0o711 });
  const folder = await realpath(dataFolder);
  const lock = await lockFolder(folder, purpose);

  if (isHolder(lock)) {
    return joinRunning(folder, lock, purpose);
  }
  try {
    return await start(folder, lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function start(folder: string, lock: FolderLock): Promise<Embedded> {
  const { cluster, note } = await clusterIn(folder);
  const secrets = await secretsOf(dirname(cluster.folder));

  await makeOnce(cluster, secrets.ownerPassword);
  const running = (await settledPostmaster(cluster.folder)) ?? (await startCluster(cluster, SETTINGS), null);
  const reached: Cluster = running ? { ...cluster, port: running.port, socketFolder: running.socketFolder } : cluster;

  return {
    ownerUrl: clusterUrl(reached, { role: OWNER, password: secrets.ownerPassword }, "postgres"),
    appPassword: secrets.appPassword,
    note,
    announce: lock.announce,
    stop: async () => {
      await stopCluster(cluster);
      await lock.release();
    },
  };
}

/** A command beside the server. Two servers, or two commands (the first would end the database under the second), are refused. */
async function joinRunning(folder: string, holder: Holder, purpose: string): Promise<Embedded> {
  const where = holder.address === null ? "" : ` at ${holder.address}`;

  if (holder.purpose !== "server") {
    throw new OperatorError(
      "already_running",
      `"revisit ${holder.purpose}" is at work on "${folder}" (process ${holder.pid}): wait for its end, or set REVISIT_DATA to another folder.`,
    );
  }
  if (purpose === "server") {
    throw new OperatorError(
      "already_running",
      `Revisit is already running on "${folder}"${where} (process ${holder.pid}): use that one, stop it, or set REVISIT_DATA to another folder.`,
    );
  }
  const { cluster, note } = await clusterIn(folder);
  const running = await settledPostmaster(cluster.folder);

  if (!running) {
    throw new OperatorError(
      "already_running",
      `Revisit is being started or stopped on "${folder}" (process ${holder.pid}): try again in a moment.`,
    );
  }
  const secrets = await secretsOf(dirname(cluster.folder));
  const reached = { ...cluster, port: running.port, socketFolder: running.socketFolder };

  return {
    ownerUrl: clusterUrl(reached, { role: OWNER, password: secrets.ownerPassword }, "postgres"),
    appPassword: secrets.appPassword,
    note,
    announce: nothing,
    stop: nothing,
  };
}

async function clusterIn(dataFolder: string): Promise<{ cluster: Cluster; note: string | null }> {
  const user = await systemUser();
  const [programs, place] = await Promise.all([npmPrograms(user), clusterPlace(dataFolder, user)]);
  const port = place.socketFolder === null ? await freePort() : SOCKET_PORT;

  return { cluster: { programs, user, folder: place.folder, socketFolder: place.socketFolder, port }, note: place.note };
}

/** Under another name until it is complete: one cut short is made again. */
async function makeOnce(cluster: Cluster, ownerPassword: string): Promise<void> {
  const major = await clusterMajor(cluster.folder);

  if (major === null) {
    const unfinished = { ...cluster, folder: `${cluster.folder}.unfinished` };

    await rm(unfinished.folder, { recursive: true, force: true });
    await initCluster(unfinished, ownerPassword);
    await rename(unfinished.folder, cluster.folder);
  } else if (major !== cluster.programs.major) {
    throw new OperatorError(
      "other_version",
      `The data folder "${cluster.folder}" was made by PostgreSQL ${major}, this Revisit brings ${cluster.programs.major}: make a backup with the Revisit that made it ("npm run revisit -- backup FILE"), then restore it here into a new REVISIT_DATA.`,
    );
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on("error", reject);

    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;

      probe.close(() => {
        resolve(port);
      });
    });
  });
}

function nothing(): Promise<void> {
  return Promise.resolve();
}
