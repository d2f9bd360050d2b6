import { randomInt } from "node:crypto";
import { openDatabase } from "@revisit/data/database/openDatabase";
import type { sql } from "@revisit/data/database/sql";
import type { TenantQueries } from "@revisit/data/tenant/tenantContext";
import { loadDemo } from "@revisit/server/demo/loadDemo";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newOrganization } from "../integration/newOrganization.ts";
import { testDatabase, type TestDatabase } from "../integration/testDatabase.ts";
import { recordFigures } from "./recordFigures.ts";
import { fillEmptyTables } from "./wall/fillEmptyTables.ts";
import { interleaved } from "./wall/interleaved.ts";
import { rawAttempts, rowsOf } from "./wall/rawAttempts.ts";
import { tenantTables, wallDeviations } from "./wall/wallDeviations.ts";

// T-02 of trust.md: the second wall, on its own. SEED=… repeats a run.
const SEED = Number(process.env["SEED"] ?? randomInt(2 ** 31));
const TRANSACTIONS = Number(process.env["T02_TRANSACTIONS"] ?? 10_000);

let db: TestDatabase;
let owner: pg.Client;
let app: pg.Client;
let ours: string;
let theirs: string;

beforeAll(async () => {
  db = await testDatabase(3);
  owner = await connected(db.ownerUrl);
  app = await connected(db.url);
  ours = await loadDemo(db.database, new Date("2026-03-04T10:00:00Z"));
  await owner.query("update organization set name = name || ' (first)', is_demo = false");
  await owner.query("update auth_user set email = 'first.' || email");
  theirs = await loadDemo(db.database, new Date("2026-03-04T10:00:00Z"));
  await fillEmptyTables(db.database, [ours, theirs]);
});
afterAll(async () => {
  await Promise.all([owner.end(), app.end()]);
  await db.close();
});

describe("the catalogue", () => {
  it("has the wall around every table", async () => {
    expect(await wallDeviations(owner)).toEqual([]);
  });

  it.each([
    { sabotage: "alter table finding disable row level security", found: /^finding: row-level security is off/m },
    { sabotage: "alter table finding no force row level security", found: /^finding: row-level security does not bind the owner/m },
    { sabotage: "drop policy tenant on finding", found: /^finding: no policy/m },
    { sabotage: "alter policy tenant on finding with check (true)", found: /^finding: no policy/m },
    { sabotage: "alter policy tenant on finding to revisit_app", found: /^finding: no policy/m },
    { sabotage: "create policy everybody on finding for select using (true)", found: /^finding.everybody: a further policy/m },
    {
      sabotage: "drop policy own_user on person; create policy own_user on person using (user_id = current_setting('app.user_id', true))",
      found: /^person.own_user: a further policy/m,
    },
    { sabotage: "create table gossip (id int primary key, org_id uuid)", found: /^gossip: row-level security is off/m },
    { sabotage: "create view everyone as select * from person", found: /^everyone: not a plain table/m },
    { sabotage: "create unique index finding_id_key on finding (id)", found: /^finding.finding_id_key: a unique key/m },
    { sabotage: "create index finding_text_idx on finding (text, org_id)", found: /^finding.finding_text_idx: an index/m },
    { sabotage: "alter role revisit_app bypassrls", found: /^revisit_app: the server's role/m },
    { sabotage: "grant truncate on finding to revisit_app", found: /^finding: the server's role may empty/m },
    { sabotage: "grant delete on audit_entry to revisit_app", found: /^delete: the server's role may rewrite/m },
    {
      sabotage: "create function peek() returns bigint language sql security definer as 'select count(*) from person'",
      found: /^peek: a function/m,
    },
  ])("shows it when somebody does: $sabotage", async ({ sabotage, found }) => {
    const deviations = await sabotaged(sabotage);

    expect(deviations.join("\n")).toMatch(found);
  });
});

describe("raw SQL as the server's role", () => {
  it("reaches no row of another organization in any table, and every table has rows of both", async () => {
    const tables = await tenantTables(owner);
    const succeeded: string[] = [];
    const empty: string[] = [];

    for (const table of tables) {
      const counts = [await rowsOf(app, table, ours), await rowsOf(app, table, theirs)];

      empty.push(...(counts.includes(0) ? [table] : []));
      succeeded.push(...(await rawAttempts(app, table, { ours, theirs })));
    }
    expect(tables.length).toBeGreaterThan(30);
    expect(empty).toEqual([]);
    expect(succeeded).toEqual([]);
  });

  it("would reach them if a wall were down", async () => {
    await owner.query("alter table competitor disable row level security");
    const succeeded = await rawAttempts(app, "competitor", { ours, theirs });

    await owner.query("alter table competitor enable row level security");

    expect(succeeded.map((attempt) => attempt.replace(/ \(\d+\)$/, ""))).toEqual(
      expect.arrayContaining([
        "competitor: read rows of another",
        "competitor: read rows of another as admin of none",
        "competitor: changed rows of another",
      ]),
    );
  });
});

describe(`interleaved transactions (SEED=${SEED})`, () => {
  it(`show each its own organization, ${TRANSACTIONS} times, whatever breaks`, async () => {
    const third = await newOrganization(db.database);
    const report = await interleaved({
      database: db.database,
      orgIds: [ours, theirs, third.orgId],
      transactions: TRANSACTIONS,
      atOnce: 6,
      seed: SEED,
    });

    await recordFigures("T-02", {
      transactions: TRANSACTIONS,
      done: report.done,
      brokenOnPurpose: report.broken,
      foreignRows: report.foreign.length,
      seed: SEED,
    });
    expect(report.foreign).toEqual([]);
    expect(report.done + report.broken).toBe(TRANSACTIONS);
    expect(report.broken).toBeGreaterThan(TRANSACTIONS / 10);
    expect(report.done).toBeGreaterThan(TRANSACTIONS / 2);
  }, 120_000);

  it("would show others if the setting outlived its transaction", async () => {
    const leaky = openDatabase({ url: db.url, poolSize: 3 });
    const report = await interleaved({
      database: leaky,
      orgIds: [ours, theirs],
      transactions: 300,
      atOnce: 6,
      seed: SEED,
      open: openLeaking,
    });

    expect(report.foreign).not.toEqual([]);
    await leaky.close();
  });
});

/** What the catalogue says of a fault that is taken back again. */
async function sabotaged(statement: string): Promise<string[]> {
  await owner.query("begin");
  try {
    await owner.query(statement);

    return await wallDeviations(owner);
  } finally {
    await owner.query("rollback");
  }
}

/** As `withTenantSql`, but for one word: the setting is the session's, not the transaction's. */
async function openLeaking(
  database: TestDatabase["database"],
  context: { orgId: string; personId: string | null },
  work: (tx: TenantQueries) => Promise<void>,
): Promise<void> {
  const client = await database.unsafePool.connect();

  try {
    await client.query("select set_config('app.org_id', $1, false)", [context.orgId]);
    await work({
      ...context,
      query: async <Row>(statement: ReturnType<typeof sql>) => (await client.query(statement.text, statement.values)).rows as Row[],
      execute: () => Promise.resolve(0),
      copyFrom: () => Promise.resolve(0),
    });
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client(url);

  await client.connect();

  return client;
}
