const ATTEMPTS = 3;
const PAUSE_MS = 20;
/** serialization failure, deadlock; P2034 is Prisma's word for both */
const CONFLICTS: ReadonlySet<string> = new Set(["40001", "40P01", "P2034"]);

/** Runs a whole transaction again when it lost against another one, three times at most. */
export async function retryingConflicts<T>(transaction: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction();
    } catch (error) {
      if (attempt === ATTEMPTS || !isConflict(error)) {
        throw error;
      }
      await pause(attempt * PAUSE_MS);
    }
  }
}

function isConflict(error: unknown): boolean {
  const { code, meta } = error as { code?: unknown; meta?: { code?: unknown } };

  return [code, meta?.code].some((one) => typeof one === "string" && CONFLICTS.has(one));
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
