import { randomUUID } from "node:crypto";
import type pg from "pg";
import { connecting } from "../database/connecting.ts";
import { OperatorError } from "../database/operatorError.ts";
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
 * @throws {OperatorError} where the history does not fit this version, or a file fails (that file is rolled back whole)
 */
export async function migrate(ownerUrl: string, migrations?: readonly Migration[]): Promise<string[]> {
  const known = migrations ?? (await readMigrations());

  return connecting(ownerUrl, "the owner", async (client) => {
    await client.query("select pg_advisory_lock($1)", [LOCK_ID]);

    return applyMissing(client, known);
  });
}

/**
 * For a server that may not migrate: whether the database is at this version.
 *
 * @throws {OperatorError} as `migrate`, and `migration_missing`
 */
export async function assertMigrated(client: pg.Client): Promise<void> {
  const missing = await missingMigrations(client, await readMigrations());

  if (missing[0]) {
    throw new OperatorError(
      "migration_missing",
      `The database lacks the migration "${missing[0].name}": set DATABASE_OWNER_URL to the role that owns the tables, so that Revisit can bring it up to date.`,
    );
  }
}

async function applyMissing(client: pg.Client, known: readonly Migration[]): Promise<string[]> {
  await client.query(HISTORY_TABLE);
  const missing = await missingMigrations(client, known);

  for (const migration of missing) {
    await apply(client, migration);
  }

  return missing.map((migration) => migration.name);
}

async function missingMigrations(client: pg.Client, known: readonly Migration[]): Promise<Migration[]> {
  const { rows: tables } = await client.query<{ name: string | null }>("select to_regclass('_prisma_migrations') as name");
  const { rows } = tables[0]?.name
    ? await client.query<Applied>("select migration_name, checksum, finished_at from _prisma_migrations where rolled_back_at is null")
    : { rows: [] };
  const applied = new Map(rows.map((row) => [row.migration_name, row]));

  assertHistoryFits(known, applied);

  return known.filter((migration) => !applied.has(migration.name));
}

function assertHistoryFits(known: readonly Migration[], applied: ReadonlyMap<string, Applied>): void {
  const names = new Set(known.map((migration) => migration.name));

  for (const { migration_name: name, finished_at: finishedAt } of applied.values()) {
    if (!names.has(name)) {
      throw new OperatorError(
        "database_is_newer",
        `The database has the migration "${name}", which this version of Revisit does not know: start the version that made it, or a newer one.`,
      );
    }
    if (finishedAt === null) {
      throw new OperatorError(
        "migration_unfinished",
        `The migration "${name}" was begun by another tool and never ended: repair it with "prisma migrate resolve", then start again.`,
      );
    }
  }
  const changed = known.find((migration) => applied.has(migration.name) && applied.get(migration.name)?.checksum !== migration.checksum);

  if (changed) {
    throw new OperatorError(
      "migration_changed",
      `The migration "${changed.name}" was applied with another content: restore the file prisma/migrations/${changed.name}/migration.sql as it was released.`,
    );
  }
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  try {
    await client.query(`begin;\n${migration.sql}`);
    await client.query(
      "insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) values ($1, $2, $3, now(), 1)",
      [randomUUID(), migration.checksum, migration.name],
    );
    await client.query("commit");
  } catch (error) {
    throw new OperatorError(
      "migration_failed",
      `The migration "${migration.name}" failed and was rolled back: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
}
