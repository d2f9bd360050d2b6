import type { Database } from "../database/database.ts";

/** Starts a key's count anew. */
export async function forgetAttempts(database: Database, key: string): Promise<void> {
  await database.unsafePool.query("delete from auth_rate_limit where key = $1", [key]);
}
