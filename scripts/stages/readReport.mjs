import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "../root.mjs";
import { BROKEN } from "./counts.mjs";

/**
 * Runs a test runner that writes a report and counts what the report says. No report, or a runner that fails while its
 * report shows no failure, counts as one.
 *
 * @template Report
 * @param {string} file - below the root
 * @param {() => Promise<number>} run - answers with the exit code
 * @param {(report: Report) => import("./counts.mjs").Counts} count
 * @returns {Promise<import("./counts.mjs").Counts>}
 */
export async function readReport(file, run, count) {
  const path = join(root, file);
  rmSync(path, { force: true });

  const code = await run();
  const counts = readCounts(path, count);

  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/**
 * @template Report
 * @param {string} path
 * @param {(report: Report) => import("./counts.mjs").Counts} count
 */
function readCounts(path, count) {
  try {
    return count(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    console.error(`The runner ended without its report (${path}).`);

    return BROKEN;
  }
}
