import { execFileSync } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";

type Usage = { readonly parent: number; readonly ownMs: number; readonly withEndedChildrenMs: number };

/** Milliseconds of CPU that a process, its children and those of them that ended have used. Linux only: it reads /proc. */
export async function cpuMs(pid: number): Promise<number> {
  const usages = await allUsages();
  let total = 0;
  const waiting = [pid];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const at = next;
    total += usages.get(at)?.withEndedChildrenMs ?? 0;
    waiting.push(...[...usages].filter(([, usage]) => usage.parent === at).map(([child]) => child));
  }

  return total;
}

/** Megabytes of memory that a process holds. */
export async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${String(pid)}/status`, "utf8");

  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024;
}

async function allUsages(): Promise<Map<number, Usage>> {
  const tick = 1_000 / ticksASecond();
  const usages = new Map<number, Usage>();
  for (const entry of await readdir("/proc")) {
    const stat = /^\d+$/.test(entry) ? await readFile(`/proc/${entry}/stat`, "utf8").catch(() => "") : "";
    const fields = stat
      .slice(stat.lastIndexOf(")") + 2)
      .split(" ")
      .map(Number);
    const [parent = 0, user = 0, system = 0, endedUser = 0, endedSystem = 0] = [fields[1], fields[11], fields[12], fields[13], fields[14]];
    if (stat !== "") {
      usages.set(Number(entry), {
        parent,
        ownMs: (user + system) * tick,
        withEndedChildrenMs: (user + system + endedUser + endedSystem) * tick,
      });
    }
  }

  return usages;
}

let ticks: number | null = null;

function ticksASecond(): number {
  ticks ??= Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));

  return ticks;
}
