import { createHash } from "node:crypto";
import { lstat, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { OperatorError } from "../database/operatorError.ts";

const PLACE = "/var/tmp";

/**
 * A folder of our own that any user can pass through, for what lies where PostgreSQL's user can't go; keyed by that place.
 * Only root gets here. `/var/tmp` outlives a reboot, and anyone may write to it: a folder that somebody else made is refused.
 *
 * @throws {OperatorError} `folder_not_usable`
 */
export async function sharedFolder(path: string): Promise<string> {
  const folder = join(PLACE, `revisit-${createHash("sha256").update(path).digest("hex").slice(0, 12)}`);

  await mkdir(folder, { recursive: true, mode: 0o711 });
  const found = await lstat(folder);

  if (!found.isDirectory() || found.uid !== process.getuid?.()) {
    throw new OperatorError(
      "folder_not_usable",
      `"${folder}" belongs to somebody else: remove it, or set REVISIT_DATA to a folder that the user "postgres" can reach, such as /srv/revisit.`,
    );
  }

  return folder;
}
