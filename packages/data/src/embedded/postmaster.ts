import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isAlive } from "./runningProcess.ts";

/** What a running PostgreSQL says of itself in its data folder. */
export type Postmaster = { readonly pid: number; readonly port: number; readonly socketFolder: string | null; readonly isReady: boolean };

const WAIT_MS = 60_000;
const STEP_MS = 50;

/** The PostgreSQL that runs on a data folder, once it has made up its mind (it may be starting, or ending); null = none. */
export async function settledPostmaster(folder: string): Promise<Postmaster | null> {
  for (let waited = 0; waited < WAIT_MS; waited += STEP_MS) {
    const found = await readPostmaster(folder);

    if (!found || found.isReady) {
      return found;
    }
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }

  return null;
}

/** @source PostgreSQL, src/include/utils/pidfile.h: pid, folder, start, port, socket folder, address, memory key, status */
async function readPostmaster(folder: string): Promise<Postmaster | null> {
  const lines = (await readFile(join(folder, "postmaster.pid"), "utf8").catch(() => "")).split("\n");
  const pid = Number(lines[0]);

  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) {
    return null;
  }

  return { pid, port: Number(lines[3]), socketFolder: lines[4]?.trim() ? lines[4].trim() : null, isReady: lines[7]?.trim() === "ready" };
}
