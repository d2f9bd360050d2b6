import type { Database } from "@revisit/data/database/database";
import { organizations } from "@revisit/data/entrance/organizations";

const UNIQUE_VIOLATION = "23505";

/** Loads the demo where there is no organization at all. Of two servers that start at once, one does and the other goes on. */
export async function ensureDemo(database: Database, asOf: Date): Promise<void> {
  if ((await organizations(database)).length > 0) {
    return;
  }
  try {
    // a start that finds an organization needs nothing of it
    const { loadDemo } = await import("./loadDemo.ts");

    await loadDemo(database, asOf);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === UNIQUE_VIOLATION)) {
      throw error;
    }
  }
}
