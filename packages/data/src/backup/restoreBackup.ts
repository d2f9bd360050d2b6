import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import type { Database } from "../database/database.ts";
import { quoted } from "./backupFormat.ts";
import { migrationsOf } from "./backupTables.ts";
import { type BackupLine, readBackup } from "./readBackup.ts";

export type RestoreRefusal = "not_a_backup" | "cut_off" | "not_empty" | "other_version";

export type RestoreOutcome = { readonly rows: number; readonly createdAt: string } | { readonly refused: RestoreRefusal };

/** Reads a backup into a database without any organization: everything or nothing. The file is checked whole before a row is written. */
export async function restoreBackup(database: Database, file: string): Promise<RestoreOutcome> {
  const checked = await checkBackup(file);
  if ("refused" in checked) {
    return checked;
  }
  const client = await database.unsafePool.connect();
  try {
    await client.query("begin");
    const refused = await refusalOf(client, checked.migrations);
    if (refused !== null) {
      await client.query("rollback");

      return { refused };
    }
    await loadAll(client, file);
    await client.query("commit");

    return { rows: checked.rows, createdAt: checked.createdAt };
  } finally {
    // ends the transaction if it did not commit, and forgets the settings
    client.release(true);
  }
}

type Checked = { readonly rows: number; readonly createdAt: string; readonly migrations: readonly string[] };

async function checkBackup(file: string): Promise<Checked | { refused: RestoreRefusal }> {
  let header = null;
  let rows = 0;
  try {
    for await (const line of readBackup(file)) {
      if (line.kind === "header") {
        header = line.header;
      }
      rows += line.kind === "row" ? 1 : 0;
      if (line.kind === "trailer" && header?.revisit === "backup") {
        const isWhole = line.sha256 === line.trailer.sha256 && rows === line.trailer.rows;

        return isWhole ? { rows, createdAt: header.createdAt, migrations: header.migrations } : { refused: "cut_off" };
      }
    }
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (isMissing) {
      throw error;
    }
  }

  return { refused: header?.revisit === "backup" ? "cut_off" : "not_a_backup" };
}

async function refusalOf(client: pg.PoolClient, migrations: readonly string[]): Promise<RestoreRefusal | null> {
  await client.query("select set_config('app.installation', 'on', true)");
  const { rowCount } = await client.query("select from organization limit 1");
  if (rowCount !== 0) {
    return "not_empty";
  }
  await client.query("select set_config('app.installation', '', true)");
  const ours = await migrationsOf(client);

  return ours.length === migrations.length && ours.every((name, index) => name === migrations[index]) ? null : "other_version";
}

async function loadAll(client: pg.PoolClient, file: string): Promise<void> {
  const lines = readBackup(file);
  for (let next = await lines.next(); next.done !== true; next = await lines.next()) {
    if (next.value.kind === "section") {
      const { table, orgId, columns } = next.value.section;
      await client.query("select set_config('app.org_id', $1, true)", [orgId ?? ""]);
      // COPY goes to no table with row-level security, so by way of one of our own
      await client.query(`create temporary table incoming (like "${table}")`);
      await pipeline(Readable.from(rowsOf(lines)), client.query(copyFrom(`copy incoming (${quoted(columns)}) from stdin`)));
      await client.query(`insert into "${table}" (${quoted(columns)}) select ${quoted(columns)} from incoming`);
      await client.query("drop table incoming");
    }
  }
}

async function* rowsOf(lines: AsyncGenerator<BackupLine>): AsyncGenerator<string> {
  for (let next = await lines.next(); next.done !== true && next.value.kind === "row"; next = await lines.next()) {
    yield `${next.value.text}\n`;
  }
}
