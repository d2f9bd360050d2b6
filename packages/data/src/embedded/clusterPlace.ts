import { chmod, chown, mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { OperatorError } from "../database/operatorError.ts";
import { canReach } from "./canReach.ts";
import { sharedFolder } from "./sharedFolder.ts";
import type { SystemUser } from "./systemUser.ts";

/** Where the embedded database lies; `note` tells the operator when that is not the folder they named. */
export type ClusterPlace = { readonly folder: string; readonly socketFolder: string | null; readonly note: string | null };

const PASS_THROUGH = 0o011;
/** `/.s.PGSQL.5432` more must fit into the 107 bytes that a socket's path may have */
const LONGEST_SOCKET_FOLDER = 90;

/**
 * In the data folder, or, where PostgreSQL's user can't reach that (root's clone under /root), in one of our own in /var/tmp.
 *
 * @throws {OperatorError} `folder_not_usable`: a database made there earlier can't be reached any more
 */
export async function clusterPlace(dataFolder: string, user: SystemUser | null): Promise<ClusterPlace> {
  const inside = join(dataFolder, "postgres");

  await letThrough(dataFolder, user);
  if (await canReach(dataFolder, user)) {
    return { folder: inside, socketFolder: await socketFolder(dataFolder, user), note: null };
  }
  if (
    await stat(inside).then(
      () => true,
      () => false,
    )
  ) {
    throw new OperatorError(
      "folder_not_usable",
      `The user "postgres" can no longer enter "${dataFolder}", where the database is: allow it ("chmod o+x" on each folder above it), or move the folder.`,
    );
  }
  const outside = await sharedFolder(dataFolder);
  const note = `The database lies in ${outside}: started by root, PostgreSQL runs as the user "postgres", who can't enter ${dataFolder}.`;

  return { folder: join(outside, "postgres"), socketFolder: await socketFolder(outside, user), note };
}

/** The data folder is Revisit's own: others may pass through it, as when we make it, and still see nothing of what it holds. */
async function letThrough(dataFolder: string, user: SystemUser | null): Promise<void> {
  const { mode, uid } = await stat(dataFolder);

  if (user && uid === process.getuid?.()) {
    await chmod(dataFolder, mode | PASS_THROUGH);
  }
}

/** null = no unix sockets here. */
async function socketFolder(base: string, user: SystemUser | null): Promise<string | null> {
  if (process.platform === "win32") {
    return null;
  }
  const folder = join(Buffer.byteLength(base) > LONGEST_SOCKET_FOLDER - "/socket".length ? await sharedFolder(base) : base, "socket");

  await mkdir(folder, { recursive: true, mode: 0o711 });
  await chownTo(folder, user);

  return folder;
}

async function chownTo(path: string, user: SystemUser | null): Promise<void> {
  if (user) {
    await chown(path, user.uid, user.gid);
  }
}
