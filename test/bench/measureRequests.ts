import { cpuMs } from "./cpuTime.ts";

export type Measured = { readonly cpuMsEach: number; readonly p50Ms: number; readonly p95Ms: number; readonly requests: number };

export type Asking = {
  readonly ask: (n: number) => Promise<void>;
  readonly requests: number;
  readonly warmUp: number;
  readonly pids: readonly number[];
};

/** Asks one request after the other, so that latencies are of the request and not of a queue; CPU is that of the processes named. */
export async function measureRequests({ ask, requests, warmUp, pids }: Asking): Promise<Measured> {
  for (let n = 0; n < warmUp; n += 1) {
    await ask(n);
  }
  const before = await usedBy(pids);
  const took: number[] = [];
  for (let n = 0; n < requests; n += 1) {
    const began = performance.now();
    await ask(warmUp + n);
    took.push(performance.now() - began);
  }
  const used = (await usedBy(pids)) - before;
  took.sort((a, b) => a - b);

  return { cpuMsEach: used / requests, p50Ms: at(took, 0.5), p95Ms: at(took, 0.95), requests };
}

async function usedBy(pids: readonly number[]): Promise<number> {
  const used = await Promise.all(pids.map(cpuMs));

  return used.reduce((sum, ms) => sum + ms, 0);
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
