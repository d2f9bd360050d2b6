import { RuleError } from "@revisit/domain/errors";
import type { Database } from "../database/database.ts";

/**
 * Runs `work` while no other import of the organization runs, on any server: a lock of the session, which ends with it, so a
 * crash leaves nothing locked.
 *
 * @throws {RuleError} `import_already_running`
 */
export async function withImportLock<T>(database: Database, orgId: string, work: () => Promise<T>): Promise<T> {
  const client = await database.unsafePool.connect();
  const key = `revisit import ${orgId}`;
  try {
    const { rows } = await client.query<{ locked: boolean }>("select pg_try_advisory_lock(hashtextextended($1, 0)) as locked", [key]);
    if (rows[0]?.locked !== true) {
      throw new RuleError("import_already_running");
    }
    try {
      return await work();
    } finally {
      await client.query("select pg_advisory_unlock(hashtextextended($1, 0))", [key]);
    }
  } finally {
    client.release();
  }
}
