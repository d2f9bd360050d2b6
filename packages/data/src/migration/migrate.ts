import { randomUUID } from "node:crypto";
import pg from "pg";
import { SESSION_OPTIONS } from "../database/openDatabase.ts";
import { MigrationError } from "./migrationError.ts";
import { readMigrations, type Migration } from "./readMigrations.ts";

/** Any number will do, as long as every server of one database takes the same one. */
const LOCK_ID = 7_383_417;

const HISTORY_TABLE = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null, checksum varchar(64) not null, finished_at timestamptz, migration_name varchar(255) not null,
  logs text, rolled_back_at timestamptz, started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`;

type Applied = { readonly migration_name: string; readonly checksum: string; readonly finished_at: Date | null };

/**
 * Brings a database to this version's schema: one advisory lock, so that of several servers one migrates and the others
 * wait; one transaction a file; the whole file as one simple query, because a splitter at `;` would break functions. The
 * history is Prisma's own table, so `prisma migrate deploy` on the same folder agrees with it.
 *
 * @param ownerUrl - of the role that owns the tables
 * @returns the names of the migrations applied now
 * @throws {MigrationError} where the history does not fit this version, or a file fails (that file is rolled back whole)
 */
export async function migrate(ownerUrl: string, migrations?: readonly Migration[]): Promise<string[]> {
  const known = migrations ?? (await readMigrations());
  const client = new pg.Client({ connectionString: ownerUrl, options: SESSION_OPTIONS });

  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [LOCK_ID]);

    return await applyMissing(client, known);
  } finally {
    await client.end();
  }
}

async function applyMissing(client: pg.Client, known: readonly Migration[]): Promise<string[]> {
  await client.query(HISTORY_TABLE);
  const { rows } = await client.query<Applied>("select migration_name, checksum, finished_at from _prisma_migrations where rolled_back_at is null");
  const applied = new Map(rows.map((row) => [row.migration_name, row]));

  assertHistoryFits(known, applied);
  const missing = known.filter((migration) => !applied.has(migration.name));

  for (const migration of missing) {
    await apply(client, migration);
  }

  return missing.map((migration) => migration.name);
}

function assertHistoryFits(known: readonly Migration[], applied: ReadonlyMap<string, Applied>): void {
  const names = new Set(known.map((migration) => migration.name));

  for (const { migration_name: name, finished_at: finishedAt } of applied.values()) {
    if (!names.has(name)) {
      throw new MigrationError("database_is_newer", `The database has the migration "${name}", which this version of Revisit does not know: start the version that made it, or a newer one.`);
    }
    if (finishedAt === null) {
      throw new MigrationError("migration_unfinished", `The migration "${name}" was begun by another tool and never ended: repair it with "prisma migrate resolve", then start again.`);
    }
  }
  const changed = known.find((migration) => applied.has(migration.name) && applied.get(migration.name)?.checksum !== migration.checksum);

  if (changed) {
    throw new MigrationError("migration_changed", `The migration "${changed.name}" was applied with another content: restore the file prisma/migrations/${changed.name}/migration.sql as it was released.`);
  }
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  try {
    await client.query(`begin;\n${migration.sql}`);
    await client.query("insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) values ($1, $2, $3, now(), 1)", [randomUUID(), migration.checksum, migration.name]);
    await client.query("commit");
  } catch (error) {
    throw new MigrationError("migration_failed", `The migration "${migration.name}" failed and was rolled back: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
