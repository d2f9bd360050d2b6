import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Passwords of the embedded database, made once and kept beside it for its owner's eyes only. */
export type Secrets = { readonly ownerPassword: string; readonly appPassword: string };

/** Reads them from the folder that the database's own lies in, or makes them where it is new. */
export async function secretsOf(folder: string): Promise<Secrets> {
  const file = join(folder, "secrets.json");
  const text = await readFile(file, "utf8").catch(() => null);

  if (text !== null) {
    return JSON.parse(text) as Secrets;
  }
  const made: Secrets = { ownerPassword: newPassword(), appPassword: newPassword() };

  await writeFile(file, JSON.stringify(made), { mode: 0o600, flag: "wx" });

  return made;
}

function newPassword(): string {
  return randomBytes(24).toString("base64url");
}
