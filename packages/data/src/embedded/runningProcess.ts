import { readFile } from "node:fs/promises";

const START_FIELD = 19;

/** Whether a process still runs, and is not another one that got its number. */
export async function isRunning(holder: { readonly pid: number; readonly processStart: string | null }): Promise<boolean> {
  // in a container the number of the process before is often ours
  if (holder.pid === process.pid && holder.processStart !== (await startOf(process.pid))) {
    return false;
  }

  return isAlive(holder.pid) && (holder.processStart === null || holder.processStart === (await startOf(holder.pid)));
}

/** Whether any process has this number; one of another user counts. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);

    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** When a process started, in ticks since the machine did; null where the system does not say (not Linux). */
export async function startOf(pid: number): Promise<string | null> {
  const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => null);

  // the name, in parentheses, may hold anything, spaces too
  return text?.slice(text.lastIndexOf(")") + 2).split(" ")[START_FIELD] ?? null;
}
