import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const BYTES = 48;

/**
 * What session cookies are signed with: REVISIT_SECRET, or one made at the first start and kept in the data folder for its
 * owner's eyes only. Several servers on one database need the same REVISIT_SECRET, else each refuses the others' sessions.
 */
export async function signingSecret(given: string | undefined, dataFolder: string): Promise<string> {
  if (given !== undefined) {
    return given;
  }
  const file = join(dataFolder, "session-secret");
  const kept = await readFile(file, "utf8").catch(() => null);

  if (kept) {
    return kept;
  }
  const made = randomBytes(BYTES).toString("base64url");

  await mkdir(dataFolder, { recursive: true, mode: 0o711 });
  await writeFile(file, made, { mode: 0o600 });

  return made;
}
