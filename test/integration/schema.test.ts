import { connecting } from "@revisit/data/database/connecting";
import { diffToSchema } from "@revisit/data/scripts/diffToSchema";
import type pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "./testDatabase.ts";

let db: TestDatabase;

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

describe("the migrated database", () => {
  it("has the tables that prisma/schema describes", async () => {
    expect(await diffToSchema(db.ownerUrl)).toBe("");
  });

  it("is seen to differ when a column is missing", async () => {
    const other = await testDatabase();

    await asOwner(other.ownerUrl, (owner) => owner.query("alter table contact drop column rapport"));
    expect(await diffToSchema(other.ownerUrl)).toContain('ADD COLUMN     "rapport" INTEGER');
    await other.close();
  });

  it("walls off every table but those of the sign-in and of the migrations", async () => {
    const open = await names(
      "select relname as name from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and not (relrowsecurity and relforcerowsecurity)",
    );

    expect(open).toEqual(["_prisma_migrations", "auth_account", "auth_rate_limit", "auth_session", "auth_user", "auth_verification"]);
  });

  it("has the tenant policy on every walled table, and three more for signing in and for jobs", async () => {
    const expression = `(org_id = (NULLIF(current_setting('app.org_id'::text, true), ''::text))::uuid)`;
    const walled = await names("select relname as name from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace");
    const held = await names(
      `select tablename as name from pg_policies where policyname = 'tenant' and qual = $e$${expression}$e$ and with_check = $e$${expression}$e$ and roles = '{public}' and cmd = 'ALL'`,
    );
    const more = await names("select tablename || '.' || policyname || ' ' || cmd as name from pg_policies where policyname <> 'tenant'");

    expect(held).toEqual(walled);
    expect(more).toEqual(["organization.installation SELECT", "organization.own_user SELECT", "person.own_user SELECT"]);
  });

  it("has org_id first in every primary key, index and unique key of a walled table, and in every foreign key", async () => {
    const keys = await names(`select i.indexrelid::regclass::text as name from pg_index i join pg_class t on t.oid = i.indrelid
      where t.relrowsecurity and (select attname from pg_attribute a where a.attrelid = t.oid and a.attnum = i.indkey[0]) <> 'org_id'`);
    const foreign = await names(`select conname as name from pg_constraint c join pg_class t on t.oid = c.conrelid
      where c.contype = 'f' and t.relrowsecurity and (select attname from pg_attribute a where a.attrelid = t.oid and a.attnum = c.conkey[1]) <> 'org_id'`);

    expect(keys).toEqual(["organization_name_key", "person_user_id_idx"]);
    expect(foreign).toEqual([]);
  });

  it("has a primary key on every table", async () => {
    expect(
      await names(
        "select relname as name from pg_class t where relkind = 'r' and relnamespace = 'public'::regnamespace and not exists (select from pg_index i where i.indrelid = t.oid and i.indisprimary)",
      ),
    ).toEqual([]);
  });

  it("has no function that runs with its owner's rights", async () => {
    expect(await names("select proname as name from pg_proc where prosecdef and pronamespace = 'public'::regnamespace")).toEqual([]);
  });

  it("lets the server's role add to the audit trail, not change it, and leaves it no right to remove an organization or a migration", async () => {
    const rights = await names(`select table_name || ' ' || privilege_type as name from information_schema.role_table_grants
      where grantee = 'revisit_app' and table_name in ('audit_entry', 'organization', '_prisma_migrations')`);

    expect(rights).toEqual([
      "_prisma_migrations SELECT",
      "audit_entry INSERT",
      "audit_entry SELECT",
      "organization INSERT",
      "organization SELECT",
      "organization UPDATE",
    ]);
  });
});

async function names(query: string): Promise<string[]> {
  const rows = await asOwner(
    db.ownerUrl,
    async (owner) => (await owner.query<{ name: string }>(`select name from (${query}) found order by name collate "C"`)).rows,
  );

  return rows.map(({ name }) => name);
}

function asOwner<T>(url: string, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  return connecting(url, "test", work);
}
