import { sql } from "@revisit/data/database/sql";
import { memberships } from "@revisit/data/entrance/memberships";
import { newId } from "@revisit/data/newId";
import { withTenantSql } from "@revisit/data/tenant/withTenantSql";
import type { RuleCode } from "@revisit/domain/errors";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { brokenRule } from "./brokenRule.ts";
import { signIn, type Caller } from "./signIn.ts";
import { testDatabase, type TestDatabase } from "./testDatabase.ts";
import { weighingCompany, type WeighingCompany } from "./weighingCompany.ts";

const NOW = "2026-11-17T09:00:00Z";
const TOMORROW = "2026-11-18T09:00:00Z";

let db: TestDatabase;
let company: WeighingCompany;
let admin: Caller;

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
  company = await weighingCompany(db.database, new Date(NOW));
  admin = await callerOf(company.adminId, NOW);
});

describe("a person", () => {
  it("is added with territories that count from today", async () => {
    const person = draft();

    expect(await admin.people.save(person)).toEqual({ version: 1 });
    expect(await found(person.personId)).toMatchObject({
      name: "Nora New",
      email: "nora@example.com",
      role: "rep",
      isActive: true,
      canSignIn: false,
      weeklyCapacity: 5,
      accounts: 0,
      territories: [{ id: company.territoryId, startsOn: "2026-11-17", endsOn: null }],
    });
  });

  it("keeps the past of a territory that they leave, and begins the new one today", async () => {
    const version = (await found(company.repId))?.version ?? 0;

    await (
      await callerOf(company.adminId, TOMORROW)
    ).people.save({ ...draft(), personId: company.repId, version, territoryIds: [company.southId] });
    const assignments = await inCompany<{ territory: string; starts: string; ends: string | null }>(
      sql`select territory_id as territory, starts_on as starts, ends_on as ends from territory_assignment where person_id = ${company.repId}::uuid order by starts_on`,
    );

    expect(assignments).toEqual([
      { territory: company.territoryId, starts: "2000-01-01", ends: "2026-11-18" },
      { territory: company.southId, starts: "2026-11-18", ends: null },
    ]);
  });

  it.each<{ name: string; change: (company: WeighingCompany) => Partial<ReturnType<typeof draft>>; rule: RuleCode }>([
    { name: "an address that somebody has, whatever its case", change: () => ({ email: "REP@example.com" }), rule: "email_taken" },
    { name: "a territory that is not there", change: () => ({ territoryIds: [newId()] }), rule: "territory_not_found" },
    { name: "an id that is taken", change: ({ repId }) => ({ personId: repId }), rule: "record_changed_meanwhile" },
    { name: "an edit of an older state", change: ({ repId }) => ({ personId: repId, version: 7 }), rule: "record_changed_meanwhile" },
    { name: "an edit of nobody", change: () => ({ version: 1 }), rule: "person_not_found" },
  ])("is not saved with $name", async ({ change, rule }) => {
    expect(await brokenRule(admin.people.save({ ...draft(), ...change(company) }))).toBe(rule);
  });

  it("who is the last admin stays one, and active", async () => {
    const version = (await found(company.adminId))?.version ?? 0;
    const demoted = { ...draft(), personId: company.adminId, version, role: "manager" as const };

    expect(await brokenRule(admin.people.save(demoted))).toBe("last_admin");
    expect(await brokenRule(admin.people.setActive({ mutationId: newId(), personId: company.adminId, isActive: false }))).toBe(
      "last_admin",
    );
    expect(await found(company.adminId)).toMatchObject({ role: "admin", isActive: true, version });
  });

  it("who is deactivated is refused at the next request and has no session left", async () => {
    const rep = await signIn(db.database, { orgId: company.orgId, personId: company.repId });

    expect((await (await rep(NOW)).session.me()).role).toBe("rep");
    await admin.people.setActive({ mutationId: newId(), personId: company.repId, isActive: false });
    await expect(rep(NOW).then((caller) => caller.session.me())).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    await admin.people.setActive({ mutationId: newId(), personId: company.repId, isActive: true });
    await expect(rep(NOW).then((caller) => caller.session.me())).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });
});

describe("a password", () => {
  it("lets a person sign in, and a new one ends their sessions", async () => {
    await moveRepTo(`rep-${newId()}@example.com`);
    await admin.people.setPassword({ mutationId: newId(), personId: company.repId, password: "first password" });
    const [first] = await passwordsOf(company.repId);
    const rep = await sessionOf(company.repId);

    await admin.people.setPassword({ mutationId: newId(), personId: company.repId, password: "second password" });
    const [second] = await passwordsOf(company.repId);

    expect((await found(company.repId))?.canSignIn).toBe(true);
    expect(first).not.toBe(second);
    expect(await sessionIsThere(rep)).toBe(false);
  });

  it("of an address that signs in elsewhere is not touched", async () => {
    const theirs = await weighingCompany(db.database, new Date(NOW));
    const shared = `shared-${newId()}@example.com`;
    const theirAdmin = await signIn(db.database, { orgId: theirs.orgId, personId: theirs.adminId });
    const personId = newId();

    await (await theirAdmin(NOW)).people.save({ ...draft(), personId, email: shared, territoryIds: [] });
    await (await theirAdmin(NOW)).people.setPassword({ mutationId: newId(), personId, password: "their password" });
    await admin.people.save({ ...draft(), email: shared, personId: company.orgId });

    expect(await brokenRule(admin.people.setPassword({ mutationId: newId(), personId: company.orgId, password: "our password" }))).toBe(
      "email_taken",
    );
  });

  it("of somebody who belongs to two organizations is theirs alone to change", async () => {
    const theirs = await weighingCompany(db.database, new Date(NOW));
    const userId = await userOf(company.adminId);

    await withTenantSql(db.database, theirs.context, (tx) =>
      tx.execute(sql`update person set user_id = ${userId} where id = ${theirs.repId}::uuid`),
    );
    expect(await memberships(db.database, userId)).toHaveLength(2);
    expect(await brokenRule(admin.people.setPassword({ mutationId: newId(), personId: company.adminId, password: "taken over!" }))).toBe(
      "sign_in_shared",
    );
  });
});

it("a changed address is the one that signs in", async () => {
  const email = `new-${newId()}@example.com`;

  await moveRepTo(`old-${newId()}@example.com`);
  await admin.people.setPassword({ mutationId: newId(), personId: company.repId, password: "first password" });
  await moveRepTo(email);
  const { rows } = await db.database.unsafePool.query("select from auth_user where email = $1 and id = $2", [
    email,
    await userOf(company.repId),
  ]);

  expect(rows).toHaveLength(1);
});

describe("a list of people", () => {
  it("shows a manager those of their territories and whoever owns an account there", async () => {
    const south = await callerOf(company.southManagerId, NOW);

    expect((await south.people.list()).items.map(({ id }) => id)).toEqual([company.southManagerId]);
    await inCompany(sql`update account set owner_id = ${company.repId}::uuid where id = ${company.accounts.foundry}::uuid returning id`);
    expect((await south.people.list()).items.map(({ id }) => id).sort()).toEqual([company.southManagerId, company.repId].sort());
  });

  it("is not for reps", async () => {
    await expect(callerOf(company.repId, NOW).then((rep) => rep.people.list())).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

function draft() {
  return {
    mutationId: newId(),
    personId: newId(),
    version: null as number | null,
    name: "Nora New",
    email: "Nora@example.com",
    role: "rep" as "rep" | "manager" | "admin",
    weeklyCapacity: 5,
    territoryIds: [company.territoryId],
  };
}

async function moveRepTo(email: string): Promise<void> {
  const version = (await found(company.repId))?.version ?? 0;

  await admin.people.save({ ...draft(), personId: company.repId, version, email });
}

async function callerOf(personId: string, asOf: string): Promise<Caller> {
  return (await signIn(db.database, { orgId: company.orgId, personId }))(asOf);
}

async function found(personId: string) {
  return (await admin.people.list()).items.find(({ id }) => id === personId);
}

function inCompany<Row>(statement: ReturnType<typeof sql>): Promise<Row[]> {
  return withTenantSql(db.database, company.context, (tx) => tx.query<Row>(statement));
}

async function userOf(personId: string): Promise<string> {
  const [row] = await inCompany<{ userId: string | null }>(sql`select user_id as "userId" from person where id = ${personId}::uuid`);

  return row?.userId ?? "";
}

async function passwordsOf(personId: string): Promise<string[]> {
  const { rows } = await db.database.unsafePool.query<{ password: string }>("select password from auth_account where user_id = $1", [
    await userOf(personId),
  ]);

  return rows.map(({ password }) => password);
}

async function sessionOf(personId: string): Promise<string> {
  const token = newId();

  await db.database.unsafePool.query(
    "insert into auth_session (id, token, user_id, expires_at, updated_at) values ($1, $1, $2, 'infinity', now())",
    [token, await userOf(personId)],
  );

  return token;
}

async function sessionIsThere(token: string): Promise<boolean> {
  return (await db.database.unsafePool.query("select from auth_session where token = $1", [token])).rowCount === 1;
}
