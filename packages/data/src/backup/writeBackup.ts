import { createHash } from "node:crypto";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename } from "node:fs/promises";
import { finished } from "node:stream/promises";
import { createGzip, type Gzip } from "node:zlib";
import type pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import type { Database } from "../database/database.ts";
import { type BackupHeader, type BackupTrailer, END_OF_ROWS, quoted } from "./backupFormat.ts";
import { type BackupTable, backupTables, migrationsOf } from "./backupTables.ts";

export type BackupOutcome = { readonly organizations: number; readonly rows: number; readonly sha256: string };

type Out = { readonly write: (text: string | Buffer) => Promise<void>; readonly hash: () => string; rows: number; sections: number };

/** Writes every row of every organization, and who signs in, as of one moment, while the server runs. The file appears when it is whole. */
export async function writeBackup(database: Database, file: string, asOf: Date): Promise<BackupOutcome> {
  const gzip = createGzip();
  const target = createWriteStream(`${file}.part`, { mode: 0o600 });
  gzip.pipe(target);
  const out = outOf(gzip);
  const client = await database.unsafePool.connect();
  try {
    await client.query("begin isolation level repeatable read read only");
    const organizations = await writeAll(client, out, asOf);
    await client.query("commit");
    const trailer: BackupTrailer = { end: true, sections: out.sections, rows: out.rows, sha256: out.hash() };
    gzip.end(`${JSON.stringify(trailer)}\n`);
    await finished(target);
    await rename(`${file}.part`, file);

    return { organizations, rows: out.rows, sha256: trailer.sha256 };
  } finally {
    client.release(true);
  }
}

async function writeAll(client: pg.PoolClient, out: Out, asOf: Date): Promise<number> {
  const header: BackupHeader = { revisit: "backup", format: 1, createdAt: asOf.toISOString(), migrations: await migrationsOf(client) };
  await out.write(`${JSON.stringify(header)}\n`);
  const tables = await backupTables(client);
  await client.query("select set_config('app.installation', 'on', true)");
  const { rows: organizations } = await client.query<{ org_id: string }>("select org_id from organization order by org_id");
  await client.query("select set_config('app.installation', '', true)");
  for (const table of tables.filter(({ isTenant }) => !isTenant)) {
    await writeTable(client, out, { table, orgId: null });
  }
  for (const { org_id: orgId } of organizations) {
    await client.query("select set_config('app.org_id', $1, true)", [orgId]);
    for (const table of tables.filter(({ isTenant }) => isTenant)) {
      await writeTable(client, out, { table, orgId });
    }
  }

  return organizations.length;
}

async function writeTable(
  client: pg.PoolClient,
  out: Out,
  { table, orgId }: { readonly table: BackupTable; readonly orgId: string | null },
): Promise<void> {
  await out.write(`${JSON.stringify({ table: table.name, orgId, columns: table.columns })}\n`);
  // `order by` all columns: the same rows are the same bytes
  const stream = client.query(copyTo(`copy (select ${quoted(table.columns)} from "${table.name}" order by 1, 2) to stdout`));
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    await out.write(chunk);
  }
  await out.write(`${END_OF_ROWS}\n`);
  out.rows += stream.rowCount;
  out.sections += 1;
}

function outOf(gzip: Gzip): Out {
  const sha = createHash("sha256");

  return {
    rows: 0,
    sections: 0,
    hash: () => sha.digest("hex"),
    write: async (text) => {
      sha.update(text);
      if (!gzip.write(text)) {
        await once(gzip, "drain");
      }
    },
  };
}
