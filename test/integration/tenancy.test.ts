import { connecting } from "@revisit/data/database/connecting";
import { openDatabase } from "@revisit/data/database/openDatabase";
import { newId } from "@revisit/data/newId";
import { sql } from "@revisit/data/database/sql";
import { withTenant } from "@revisit/data/tenant/withTenant";
import { withTenantSql } from "@revisit/data/tenant/withTenantSql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OrganizationFixture } from "./newOrganization.ts";
import { testDatabase, type TestDatabase } from "./testDatabase.ts";

let db: TestDatabase;
let ours: OrganizationFixture;
let theirs: OrganizationFixture;

beforeAll(async () => {
  db = await testDatabase(3);
  ours = await db.newOrganization();
  theirs = await db.newOrganization();
});
afterAll(() => db.close());

describe.each([
  { name: "withTenant", within: withTenant },
  { name: "withTenantSql", within: withTenantSql },
])("$name", ({ within }) => {
  it("shows one organization's rows and no other's", async () => {
    const rows = await within(db.database, ours.context, (tx) => tx.query<{ org_id: string }>(sql`select org_id from person`));

    expect(rows.map((row) => row.org_id)).toEqual([ours.orgId, ours.orgId, ours.orgId]);
  });

  it("refuses to write a row of another organization", async () => {
    const write = within(db.database, ours.context, (tx) =>
      tx.execute(sql`insert into competitor (org_id, id, name) values (${theirs.orgId}, ${newId()}, 'X')`),
    );

    await expect(write).rejects.toThrow(/row-level security/);
  });

  it("changes no row of another organization, even when asked by id", async () => {
    const changed = await within(db.database, ours.context, (tx) =>
      tx.execute(sql`update person set name = 'taken over' where id = ${theirs.repId}`),
    );

    expect(changed).toBe(0);
  });

  it("undoes everything when the work throws", async () => {
    const id = newId();
    const work = within(db.database, ours.context, async (tx) => {
      await tx.execute(sql`insert into competitor (org_id, id, name) values (${tx.orgId}, ${id}, ${id})`);
      throw new Error("no");
    });

    await expect(work).rejects.toThrow("no");
    const left = await within(db.database, ours.context, (tx) => tx.query(sql`select from competitor where id = ${id}`));

    expect(left).toEqual([]);
  });

  it("refuses a query after the end of its transaction", async () => {
    const kept = await within(db.database, ours.context, (tx) => Promise.resolve(tx));

    await expect(kept.query(sql`select 1`)).rejects.toThrow("after its transaction had ended");
  });

  it("refuses an organization's id that is not a UUID", () => {
    expect(() => within(db.database, { orgId: "x'; drop table account; --", personId: null }, () => Promise.resolve(1))).toThrow(
      "must be a UUID",
    );
  });

  it("leaves no organization behind on the connection", async () => {
    await Promise.all(Array.from({ length: 6 }, () => within(db.database, ours.context, (tx) => tx.query(sql`select 1`))));
    const { rows } = await db.database.unsafePool.query("select count(*) as count from organization");

    expect(rows).toEqual([{ count: 0 }]);
  });

  it("gives numbers, days and instants as plain values", async () => {
    const rows = await within(db.database, ours.context, (tx) =>
      tx.query(
        sql`select 2::int8 as big, 1.5::numeric as fraction, '2012-02-29'::date as day, '2012-02-29 23:30:00.5+02'::timestamptz as instant, array['a','b'] as list, '{"a":1}'::jsonb as json`,
      ),
    );

    expect(rows).toEqual([
      { big: 2, fraction: 1.5, day: "2012-02-29", instant: "2012-02-29T21:30:00.500Z", list: ["a", "b"], json: { a: 1 } },
    ]);
  });
});

it("lets Prisma and plain SQL see each other's writes in one transaction", async () => {
  const id = newId();
  const seen = await withTenant(db.database, ours.context, async (tx) => {
    await tx.prisma.competitor.create({ data: { orgId: tx.orgId, id, name: id } });
    await tx.execute(sql`update competitor set note = 'by SQL' where id = ${id}`);

    return tx.prisma.competitor.findUniqueOrThrow({ where: { orgId_id: { orgId: tx.orgId, id } } });
  });

  expect(seen.note).toBe("by SQL");
});

it("never mixes up organizations when many transactions share few connections", async () => {
  const rounds = Array.from({ length: 200 }, (_, round) => {
    const fixture = round % 2 === 0 ? ours : theirs;
    const within = round % 3 === 0 ? withTenant : withTenantSql;

    return within(db.database, fixture.context, async (tx) => {
      const before = await tx.query<{ org_id: string }>(sql`select distinct org_id from person`);
      if (round % 7 === 0) {
        throw new Error("rolled back");
      }
      const after = await tx.query<{ org_id: string }>(sql`select distinct org_id from person`);

      return [...before, ...after].every((row) => row.org_id === fixture.orgId);
    }).catch((error: unknown) => error instanceof Error && error.message === "rolled back");
  });

  expect(await Promise.all(rounds)).toEqual(rounds.map(() => true));
});

it("refuses SQL of a transaction whose time was over, even though its work goes on", async () => {
  const short = openDatabase({ url: db.url, poolSize: 1, transactionTimeoutMs: 100 });
  let late: unknown = null;
  const work = withTenant(short, ours.context, async (tx) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    late = await tx.query(sql`select 1`).catch((error: unknown) => error);
  });

  await expect(work).rejects.toThrow();
  // the one connection is another organization's by now
  await withTenantSql(short, theirs.context, async (tx) => {
    while (late === null) {
      await tx.query(sql`select pg_sleep(0.05)`);
    }
  });
  await short.close();
  expect(late).toMatchObject({ message: expect.stringContaining("after its transaction had ended") as string });
});

it("survives a connection that is cut while it is in use, between queries too", async () => {
  const cut = withTenantSql(db.database, ours.context, async (tx) => {
    const [backend] = await tx.query<{ pid: number }>(sql`select pg_backend_pid() as pid`);

    await connecting(db.ownerUrl, "test", (owner) => owner.query("select pg_terminate_backend($1)", [backend?.pid]));
    await new Promise((resolve) => setTimeout(resolve, 100));

    return tx.query(sql`select 1`);
  });

  await expect(cut).rejects.toThrow();
  expect(await withTenantSql(db.database, ours.context, (tx) => tx.query(sql`select count(*) as people from person`))).toEqual([
    { people: 3 },
  ]);
});
