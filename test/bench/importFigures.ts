import { readCsvFile } from "@revisit/connectors/csvFolder/readCsvFile";
import { openDatabase } from "@revisit/data/database/openDatabase";
import { importRunRepository } from "@revisit/data/import/importRunRepository";
import { storeFile } from "@revisit/data/import/storeFile";
import { newId } from "@revisit/data/newId";
import { withTenantSql } from "@revisit/data/tenant/withTenantSql";
import pg from "pg";
import { copy, dayOf, mixed } from "./benchData.ts";
import { benchId } from "./benchIds.ts";
import type { Figure } from "./benchReport.ts";
import { type BenchWorld, SMALL } from "./benchWorld.ts";

const ROWS = 100_000;
const TARGET = "purchase (org_id, id, account_id, product_id, order_id, purchased_on, quantity, amount_cents, currency)";

/** Importing 100,000 order lines as CSV, checked and reported, against COPY of the same rows into the same table. */
export async function importFigures(world: BenchWorld): Promise<Figure[]> {
  const copied = await copySeconds(world.ownerUrl);
  const imported = await importSeconds(world.appUrl);

  return [
    { name: "100,000 order lines: floor, COPY", value: copied, unit: "s", target: null },
    { name: "100,000 order lines: import", value: imported, unit: "s", target: null },
    { name: "import against COPY", value: imported / copied, unit: "×", target: { most: 10 } },
  ];
}

async function copySeconds(ownerUrl: string): Promise<number> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  await client.query("begin");
  const began = performance.now();
  await copy(client, TARGET, copyRows());
  const seconds = (performance.now() - began) / 1_000;
  await client.query("rollback");
  await client.end();

  return seconds;
}

async function importSeconds(appUrl: string): Promise<number> {
  const database = openDatabase({ url: appUrl });
  const tenant = { orgId: benchId("org", SMALL.org), personId: null };
  const importId = newId();
  await withTenantSql(database, tenant, (tx) =>
    importRunRepository(tx).start({ importId, source: "bench", startedAt: new Date().toISOString() }),
  );
  const began = performance.now();
  const stored = await withTenantSql(database, tenant, async (tx) =>
    storeFile(tx, await readCsvFile("purchases", { chunks: csvChunks() }), {
      importId,
      today: "2026-01-01",
      asOf: new Date().toISOString(),
    }),
  );
  const seconds = (performance.now() - began) / 1_000;
  await database.close();
  if (stored.added !== ROWS) {
    throw new Error(`the import took ${String(stored.added)} of ${String(ROWS)} rows`);
  }

  return seconds;
}

function* copyRows(): Generator<string> {
  for (let n = 0; n < ROWS; n += 1) {
    yield `${benchId("org", SMALL.org)}\t${benchId("purchase", 9, n)}\t${benchId("account", SMALL.org, accountOf(n))}\t${benchId("product", SMALL.org, n % 33)}\tN${String(n)}\t${dayOf(mixed(n) % 1_000)}\t1\t${String(1_000 + n)}\tUSD\n`;
  }
}

async function* csvChunks(): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode("account_external_id,order_id,purchased_on,sku,quantity,amount,currency\n");
  let chunk = "";
  for (let n = 0; n < ROWS; n += 1) {
    chunk += `A${String(accountOf(n))},N${String(n)},${dayOf(mixed(n) % 1_000)},P${String(n % 33)},1,${((1_000 + n) / 100).toFixed(2)},USD\n`;
    if (n % 500 === 499) {
      yield await Promise.resolve(new TextEncoder().encode(chunk));
      chunk = "";
    }
  }
}

function accountOf(n: number): number {
  return mixed(n) % SMALL.accounts;
}
