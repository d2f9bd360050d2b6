import { randomUUID } from "node:crypto";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isRunning, startOf } from "./runningProcess.ts";

/** Who uses a data folder. `address` is null until the server listens, and for a command. */
export type Holder = {
  readonly pid: number;
  readonly processStart: string | null;
  readonly purpose: string;
  readonly address: string | null;
};

export type FolderLock = {
  /** says where the server can be reached, to whoever tries to start a second one */
  readonly announce: (address: string) => Promise<void>;
  readonly release: () => Promise<void>;
};

/**
 * Takes a data folder for this process. A lock of a process that is gone (killed, or its machine went down) is taken over.
 *
 * @param purpose - `server` or a command's name
 * @returns the lock, or who holds it
 */
export async function lockFolder(folder: string, purpose: string): Promise<FolderLock | Holder> {
  const file = join(folder, "running.json");
  const mine: Holder = { pid: process.pid, processStart: await startOf(process.pid), purpose, address: null };

  for (;;) {
    if (await put(file, mine)) {
      return { announce: (address) => replace(file, { ...mine, address }), release: () => rm(file, { force: true }) };
    }
    const text = await readFile(file, "utf8").catch(() => null);
    const holder = text === null ? null : parse(text);

    if (holder && (await isRunning(holder))) {
      return holder;
    }
    if (text !== null) {
      await removeStale(file, text);
    }
  }
}

/** Whether a lock or its holder was returned. */
export function isHolder(result: FolderLock | Holder): result is Holder {
  return "pid" in result;
}

/** Complete or not at all: the file gets its name when its content is there, and only where the name is free. */
async function put(file: string, holder: Holder): Promise<boolean> {
  const own = await writeBeside(file, holder);

  try {
    await link(own, file);

    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") {
      return false;
    }
    throw error;
  } finally {
    await rm(own, { force: true });
  }
}

async function replace(file: string, holder: Holder): Promise<void> {
  await rename(await writeBeside(file, holder), file);
}

async function writeBeside(file: string, holder: Holder): Promise<string> {
  const own = join(dirname(file), `.running-${randomUUID()}`);

  await writeFile(own, JSON.stringify(holder), { mode: 0o600, flag: "wx" });

  return own;
}

/** Another process may have taken the stale lock over since we read it: then what we moved away is theirs, and goes back. */
async function removeStale(file: string, text: string): Promise<void> {
  const away = join(dirname(file), `.stale-${randomUUID()}`);

  try {
    await rename(file, away);
  } catch {
    return;
  }
  if ((await readFile(away, "utf8")) !== text) {
    await link(away, file).catch(() => undefined);
  }
  await rm(away, { force: true });
}

/** null: half a file of a full disk, say; nobody holds that. */
function parse(text: string): Holder | null {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return null;
  }
}
