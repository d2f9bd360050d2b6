import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import type { SystemUser } from "./systemUser.ts";

const EXECUTE = 0o1;

/** Whether `user` may pass through every folder above `path`: a clone under /root (mode 700) can't be reached by another user. */
export async function canReach(path: string, user: SystemUser | null): Promise<boolean> {
  if (!user) {
    return true;
  }
  const { mode, uid, gid } = await stat(path);
  const shift = uid === user.uid ? 6 : gid === user.gid ? 3 : 0;
  const parent = dirname(path);

  return ((mode >> shift) & EXECUTE) !== 0 && (parent === path || canReach(parent, user));
}
