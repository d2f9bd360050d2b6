import { randomBytes } from "node:crypto";
import { connecting } from "@revisit/data/database/connecting";
import { prepareDatabase, type DatabasePlace } from "@revisit/data/database/prepareDatabase";
import { afterEach, describe, expect, inject, it } from "vitest";

const names: string[] = [];

afterEach(() => asAdmin(names.splice(0).map((name) => `drop database ${name} with (force)`)));

describe("a database of the operator's own", () => {
  it("is migrated as its owner and served as a role that owns nothing, from one address", async () => {
    const { ownerUrl } = await emptyDatabase();
    const first = await prepare({ databaseUrl: ownerUrl });
    const second = await prepare({ databaseUrl: ownerUrl });
    const role = await connecting(
      first.url,
      "test",
      async (app) => (await app.query<Record<string, unknown>>("select current_user as role, count(*) as seen from account")).rows,
    );

    expect(first.migrated.length).toBeGreaterThan(1);
    expect(second).toMatchObject({ url: first.url, migrated: [], isEmbedded: false });
    expect(role).toEqual([{ role: "revisit_app", seen: "0" }]);
  });

  it("is migrated by one of several servers that start at once", async () => {
    const { ownerUrl } = await emptyDatabase();
    const prepared = await Promise.all([1, 2, 3].map(() => prepare({ databaseUrl: ownerUrl })));

    expect(prepared.filter(({ migrated }) => migrated.length > 0)).toHaveLength(1);
  });

  it("is served with two addresses, the server's own and the owner's", async () => {
    const { ownerUrl, appUrl } = await emptyDatabase();
    const prepared = await prepare({ databaseUrl: appUrl, ownerUrl });

    expect(prepared).toMatchObject({ url: appUrl, ownerUrl });
    expect(prepared.migrated.length).toBeGreaterThan(1);
  });

  it("is served with the server's address alone once it is migrated, not before", async () => {
    const { ownerUrl, appUrl } = await emptyDatabase();

    await expect(prepare({ databaseUrl: appUrl })).rejects.toMatchObject({
      code: "migration_missing",
      message: expect.stringContaining("DATABASE_OWNER_URL") as string,
    });
    await prepare({ databaseUrl: ownerUrl });
    await expect(prepare({ databaseUrl: appUrl })).resolves.toMatchObject({ url: appUrl, migrated: [] });
  });

  it("is not served as a superuser", async () => {
    const { ownerUrl } = await emptyDatabase();

    await expect(prepare({ databaseUrl: ownerUrl, ownerUrl })).rejects.toMatchObject({
      code: "role_too_powerful",
      message: expect.stringContaining("is a superuser") as string,
    });
  });

  it("is not served as the role that owns its tables", async () => {
    const { ownerUrl, name } = await emptyDatabase();
    const role = `owner_${name}`;

    await asAdmin([
      `create role ${role} login createrole password 'secret'`,
      `alter database ${name} owner to ${role}`,
      `grant revisit_app to ${role} with admin option`,
    ]);
    const url = new URL(ownerUrl);

    url.username = role;
    url.password = "secret";
    await expect(prepare({ databaseUrl: url.href, ownerUrl: url.href })).rejects.toMatchObject({
      code: "role_too_powerful",
      message: expect.stringContaining("owns Revisit's tables") as string,
    });
    await asAdmin([`drop database ${name} with (force)`, `drop role ${role}`]);
    names.length = 0;
  });

  it("is refused, at once, where its address lacks the password", async () => {
    await expect(prepare({ databaseUrl: withoutPassword((await emptyDatabase()).ownerUrl) })).rejects.toMatchObject({
      code: "database_unreachable",
    });
  });

  it.each([
    { name: "nobody listens", url: "postgresql://u:hidden@127.0.0.1:1/x", said: "postgresql://u@127.0.0.1:1/x" },
    { name: "the host does not exist", url: "postgresql://u:hidden@revisit.invalid/x", said: "revisit.invalid" },
  ])("is refused in a sentence that hides its password: $name", async ({ url, said }) => {
    const error = (await prepare({ databaseUrl: url }).catch((caught: unknown) => caught)) as Error & { code: string };

    expect(error.code).toBe("database_unreachable");
    expect(error.message).toContain(said);
    expect(error.message).not.toContain("hidden");
  });
});

function prepare(addresses: Pick<DatabasePlace, "databaseUrl" | "ownerUrl">) {
  return prepareDatabase({ ...addresses, dataFolder: "/nowhere", purpose: "server" });
}

async function emptyDatabase(): Promise<{ name: string; ownerUrl: string; appUrl: string }> {
  const name = `x_${randomBytes(6).toString("hex")}`;
  const { adminUrl, appUrl } = inject("testPostgres");

  names.push(name);
  await asAdmin([`create database ${name}`]);

  return { name, ownerUrl: named(adminUrl, name), appUrl: named(appUrl, name) };
}

function named(url: string, name: string): string {
  const other = new URL(url);

  other.pathname = `/${name}`;

  return other.href;
}

function withoutPassword(url: string): string {
  const other = new URL(url);

  other.password = "";

  return other.href;
}

async function asAdmin(statements: readonly string[]): Promise<void> {
  await connecting(inject("testPostgres").adminUrl, "test", async (admin) => {
    for (const statement of statements) {
      await admin.query(statement);
    }
  });
}
