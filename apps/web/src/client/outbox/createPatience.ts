const SHORTEST_RETRY_MS = 1000;
const LONGEST_RETRY_MS = 30_000;

/** How long to wait before the next try: longer after each failure, not at all once something worked. */
export function createPatience(now: () => number) {
  let failures = 0;
  let notBefore = 0;

  return {
    /** A clock that is set back never makes it longer than the longest wait. */
    waitMs: () => Math.min(Math.max(0, notBefore - now()), LONGEST_RETRY_MS),
    /** @returns how many in a row */
    fail(): number {
      failures += 1;
      notBefore = now() + Math.min(LONGEST_RETRY_MS, SHORTEST_RETRY_MS * 2 ** (failures - 1));

      return failures;
    },
    reset(): void {
      failures = 0;
      notBefore = 0;
    },
  };
}
