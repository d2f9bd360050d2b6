/**
 * What a runner counted. A skipped test is named, so that nothing is skipped in silence.
 *
 * @typedef {{ passed: number, failed: number, skipped: string[] }} Counts
 */

/** A runner that broke before it could count has failed once. */
export const BROKEN = { passed: 0, failed: 1, skipped: [] };

/**
 * @param {Counts[]} counts
 * @returns {Counts}
 */
export function addCounts(counts) {
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
    skipped: counts.flatMap(({ skipped }) => skipped),
  };
}
