import { connecting } from "@revisit/data/database/connecting";
import { migrate } from "@revisit/data/migration/migrate";
import { readMigrations, type Migration } from "@revisit/data/migration/readMigrations";
import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, expect, inject, it } from "vitest";

let name: string;
let url: string;

beforeEach(async () => {
  name = `m_${randomBytes(6).toString("hex")}`;
  const address = new URL(inject("testPostgres").adminUrl);

  await connecting(address.href, "test", (admin) => admin.query(`create database ${name}`));
  address.pathname = `/${name}`;
  url = address.href;
});
afterEach(() => connecting(inject("testPostgres").adminUrl, "test", (admin) => admin.query(`drop database ${name} with (force)`)));

it("applies every file once, in order, with Prisma's checksums", async () => {
  const known = await readMigrations();

  expect(await migrate(url)).toEqual(known.map((migration) => migration.name));
  expect(await migrate(url)).toEqual([]);
  expect(await history()).toEqual(known.map(({ name: migration_name, checksum }) => ({ migration_name, checksum })));
});

it("undoes the whole file that fails, keeps those before it, and goes on from there", async () => {
  const first = file("1_make_a", "create table a (n int)");
  const broken = file("2_make_b", "create table b (n int); create function f() returns int language sql as $$ select 1; $$; select 1 / 0");
  const repaired = file("2_make_b", "create table b (n int)");

  await expect(migrate(url, [first, broken])).rejects.toMatchObject({
    code: "migration_failed",
    message: 'The migration "2_make_b" failed and was rolled back: division by zero',
  });
  expect(await migrate(url, [first, repaired])).toEqual(["2_make_b"]);
});

it("leaves nothing of a file when its process is killed in the middle", async () => {
  const slow = file("1_make_a", "create table a (n int); select pg_sleep(30)");
  const killed = migrate(url, [slow]).catch((error: unknown) => error);

  await endSleeper();
  await killed;
  expect(await migrate(url, [file("1_make_a", "create table a (n int)")])).toEqual(["1_make_a"]);
});

it.each([
  {
    name: "a file that was changed after it was applied",
    then: [file("1_make_a", "create table a (n bigint)")],
    code: "migration_changed",
  },
  { name: "a database made by a newer version", then: [], code: "database_is_newer" },
])("refuses $name", async ({ then, code }) => {
  await migrate(url, [file("1_make_a", "create table a (n int)")]);
  await expect(migrate(url, then)).rejects.toMatchObject({ code });
});

it("refuses what another tool began and never ended", async () => {
  const known = [file("1_make_a", "create table a (n int)")];

  await migrate(url, known);
  await connecting(url, "test", (owner) => owner.query("update _prisma_migrations set finished_at = null"));
  await expect(migrate(url, known)).rejects.toMatchObject({ code: "migration_unfinished" });
});

function file(migrationName: string, sql: string): Migration {
  return { name: migrationName, sql, checksum: Buffer.from(sql).toString("hex").slice(0, 64) };
}

async function history(): Promise<unknown[]> {
  return connecting(
    url,
    "test",
    async (owner) =>
      (await owner.query<Record<string, unknown>>("select migration_name, checksum from _prisma_migrations order by migration_name")).rows,
  );
}

/** As a SIGKILL of its backend would: the connection is gone in the middle of the statement. */
async function endSleeper(): Promise<void> {
  await connecting(inject("testPostgres").adminUrl, "test", async (admin) => {
    for (let tries = 0; tries < 100; tries += 1) {
      const { rowCount } = await admin.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and wait_event = 'PgSleep'",
        [name],
      );

      if (rowCount) {
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error("the migration never slept");
  });
}
