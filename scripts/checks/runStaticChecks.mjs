import { availableParallelism } from "node:os";
import { runCheck } from "./runCheck.mjs";
import { staticChecks } from "./staticChecks.mjs";

/**
 * Runs the static checks, as many at once as there are cores, and prints each as it ends: what it found only where it failed.
 *
 * @returns {Promise<import("../stages/counts.mjs").Counts>}
 */
export async function runStaticChecks() {
  const waiting = staticChecks();
  /** @type {boolean[]} */
  const passed = [];
  const workers = Array.from({ length: Math.min(availableParallelism(), 4) }, async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const result = await runCheck(check);
      passed.push(result.isPassed);
      print(result);
    }
  });
  await Promise.all(workers);

  return { passed: passed.filter(Boolean).length, failed: passed.filter((isPassed) => !isPassed).length, skipped: [] };
}

/** @param {import("./runCheck.mjs").CheckResult} result */
function print({ name, isPassed, seconds, output }) {
  console.log(`${isPassed ? "✓" : "✗"} ${name} (${seconds.toFixed(1)} s)`);
  if (!isPassed) {
    console.log(output.trimEnd().replaceAll(/^/gm, "    "));
  }
}
