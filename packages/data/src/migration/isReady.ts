import type { Database } from "../database/database.ts";
import { readMigrations } from "./readMigrations.ts";

/** Whether the database answers and has every migration of this version. Never throws: no answer is an answer. */
export async function isReady(database: Database): Promise<boolean> {
  try {
    const known = await readMigrations();
    const { rowCount } = await database.unsafePool.query(
      "select from _prisma_migrations where finished_at is not null and rolled_back_at is null and migration_name = any($1)",
      [known.map(({ name }) => name)],
    );

    return rowCount === known.length;
  } catch {
    return false;
  }
}
