import { newId } from "@revisit/data/newId";
import { sql } from "@revisit/data/database/sql";
import { newApiKey } from "@revisit/data/entrance/apiKey";
import { enterOrganization } from "@revisit/data/entrance/enterOrganization";
import { identify } from "@revisit/data/entrance/identify";
import { identifyKey } from "@revisit/data/entrance/identifyKey";
import { memberships } from "@revisit/data/entrance/memberships";
import { organizations } from "@revisit/data/entrance/organizations";
import { withTenantSql } from "@revisit/data/tenant/withTenantSql";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { OrganizationFixture } from "./newOrganization.ts";
import { testDatabase, type TestDatabase } from "./testDatabase.ts";

const AS_OF = new Date("2026-03-02T09:00:00Z");

let db: TestDatabase;
let ours: OrganizationFixture;
let theirs: OrganizationFixture;

beforeAll(async () => {
  db = await testDatabase(3);
});
afterAll(() => db.close());
beforeEach(async () => {
  ours = await db.newOrganization();
  theirs = await db.newOrganization();
});

describe("a session", () => {
  it.each([
    { role: "rep", scope: (it: OrganizationFixture) => ({ kind: "owner", personId: it.repId, territoryIds: [] }) },
    {
      role: "manager",
      scope: (it: OrganizationFixture) => ({ kind: "territories", territoryIds: [it.parentTerritoryId, it.territoryId].sort() }),
    },
    { role: "admin", scope: () => ({ kind: "all" }) },
  ] as const)("of a $role says who they are and what they see", async ({ role, scope }) => {
    const { token, userId } = await signIn(ours, personOf(ours, role), ours.orgId);

    expect(await identify(db.database, token, AS_OF)).toMatchObject({
      userId,
      member: {
        viewer: { orgId: ours.orgId, personId: personOf(ours, role), role, scope: scope(ours) },
        organization: { id: ours.orgId, settings: { dueSoonDays: 14 } },
        today: "2026-03-02",
      },
    });
  });

  it("shows a rep their territory where the organization says so", async () => {
    const { token } = await signIn(ours, ours.repId, ours.orgId);

    await inOrganization(ours, sql`update organization set settings = '{"repsSeeTerritory": true}'`);
    expect((await identify(db.database, token, AS_OF))?.member?.viewer.scope).toEqual({
      kind: "owner",
      personId: ours.repId,
      territoryIds: [ours.territoryId],
    });
  });

  it.each([
    { name: "an assignment that starts tomorrow", startsOn: "2026-03-03", endsOn: null, counts: false },
    { name: "one that starts today", startsOn: "2026-03-02", endsOn: null, counts: true },
    { name: "one whose end is today, which is its first day without", startsOn: "2026-01-01", endsOn: "2026-03-02", counts: false },
  ])("counts $name: $counts", async ({ startsOn, endsOn, counts }) => {
    const { token } = await signIn(ours, ours.managerId, ours.orgId);

    await inOrganization(
      ours,
      sql`update territory_assignment set starts_on = ${startsOn}::date, ends_on = ${endsOn}::date where person_id = ${ours.managerId}`,
    );
    expect((await identify(db.database, token, AS_OF))?.member?.viewer.scope).toMatchObject({
      territoryIds: counts ? [ours.parentTerritoryId, ours.territoryId].sort() : [],
    });
  });

  it("ends a membership with the next request after a person is deactivated", async () => {
    const { token, userId } = await signIn(ours, ours.repId, ours.orgId);

    await inOrganization(ours, sql`update person set is_active = false where id = ${ours.repId}`);
    expect(await identify(db.database, token, AS_OF)).toEqual({ userId, member: null });
  });

  it.each([
    { name: "over", expires: "now() - interval '1 second'" },
    { name: "of another token", expires: null },
  ])("that is $name is nobody's", async ({ expires }) => {
    const { token } = await signIn(ours, ours.repId, ours.orgId);

    await db.database.unsafePool.query(`update auth_session set expires_at = ${expires ?? "expires_at"} where token = $1`, [token]);
    expect(await identify(db.database, expires ? token : `${token}x`, AS_OF)).toBeNull();
  });

  it("leaves no tenant behind on its connection", async () => {
    const { token } = await signIn(ours, ours.repId, ours.orgId);

    await identify(db.database, token, AS_OF);
    const { rows } = await db.database.unsafePool.query("select org_id from person");

    expect(rows).toEqual([]);
  });

  it("moves only to an organization of its own user", async () => {
    const { token, userId } = await signIn(ours, ours.repId, null);

    expect(await enterOrganization(db.database, { sessionToken: token, userId, orgId: theirs.orgId })).toBe(false);
    expect((await identify(db.database, token, AS_OF))?.member).toBeNull();
    expect(await enterOrganization(db.database, { sessionToken: token, userId, orgId: ours.orgId })).toBe(true);
    expect((await identify(db.database, token, AS_OF))?.member?.viewer.orgId).toBe(ours.orgId);
  });
});

it("lists the organizations in which a user is active, and no other", async () => {
  const { userId } = await signIn(ours, ours.repId, null);

  await inOrganization(theirs, sql`update person set user_id = ${userId} where id = ${theirs.adminId}`);
  const both = await memberships(db.database, userId);

  await inOrganization(theirs, sql`update person set is_active = false where id = ${theirs.adminId}`);
  expect(both.map(({ orgId, role }) => ({ orgId, role })).sort(byOrg)).toEqual(
    [
      { orgId: ours.orgId, role: "rep" },
      { orgId: theirs.orgId, role: "admin" },
    ].sort(byOrg),
  );
  expect((await memberships(db.database, userId)).map(({ orgId }) => orgId)).toEqual([ours.orgId]);
});

it("tells the operator which organizations there are", async () => {
  expect((await organizations(db.database)).map(({ orgId }) => orgId)).toEqual(expect.arrayContaining([ours.orgId, theirs.orgId]));
});

describe("an API key", () => {
  it("stands for its person, with the role it was given", async () => {
    const key = await newKey(ours, { role: "manager", personId: ours.managerId });

    expect(await identifyKey(db.database, key, AS_OF)).toMatchObject({
      viewer: { orgId: ours.orgId, personId: ours.managerId, role: "manager", scope: { kind: "territories" } },
    });
  });

  it("of the organization sees all of it and is nobody", async () => {
    const key = await newKey(ours, { role: "admin", personId: null });

    expect(await identifyKey(db.database, key, AS_OF)).toMatchObject({
      viewer: { orgId: ours.orgId, personId: null, role: "admin", scope: { kind: "all" } },
    });
  });

  it("remembers that it was used", async () => {
    const key = await newKey(ours, { role: "admin", personId: null });

    await identifyKey(db.database, key, AS_OF);
    const [row] = await withTenantSql(db.database, ours.context, (tx) =>
      tx.query<{ used: string | null }>(sql`select last_used_at as used from api_key`),
    );

    expect(row?.used).not.toBeNull();
  });

  it.each([
    { name: "revoked", spoil: (key: string) => key, change: sql`update api_key set revoked_at = now()` },
    { name: "of a person who left", spoil: (key: string) => key, change: sql`update person set is_active = false` },
    { name: "with another secret", spoil: (key: string) => `${key.slice(0, -4)}AAAA`, change: null },
    {
      name: "naming another organization",
      spoil: (key: string) => key.replace(ours.orgId.replaceAll("-", ""), theirs.orgId.replaceAll("-", "")),
      change: null,
    },
    { name: "cut short", spoil: (key: string) => key.slice(0, 20), change: null },
    { name: "that is no text of ours", spoil: () => "Bearer'; drop table person; --", change: null },
  ])("$name opens nothing", async ({ spoil, change }) => {
    const key = await newKey(ours, { role: "rep", personId: ours.repId });

    if (change) {
      await inOrganization(ours, change);
    }
    expect(await identifyKey(db.database, spoil(key), AS_OF)).toBeNull();
  });
});

async function signIn(
  organization: OrganizationFixture,
  personId: string,
  orgId: string | null,
): Promise<{ token: string; userId: string }> {
  const userId = newId();
  const token = newId();

  await db.database.unsafePool.query("insert into auth_user (id, name, email, updated_at) values ($1, 'A name', $2, now())", [
    userId,
    `${userId}@example.com`,
  ]);
  await db.database.unsafePool.query(
    "insert into auth_session (id, token, user_id, org_id, expires_at, updated_at) values ($1, $2, $3, $4, now() + interval '1 day', now())",
    [newId(), token, userId, orgId],
  );
  await inOrganization(organization, sql`update person set user_id = ${userId} where id = ${personId}`);

  return { token, userId };
}

async function newKey(organization: OrganizationFixture, { role, personId }: { role: string; personId: string | null }): Promise<string> {
  const { key, secretHash } = newApiKey(organization.orgId);

  await inOrganization(
    organization,
    sql`insert into api_key (org_id, id, name, role, person_id, secret_hash, created_at) values (${organization.orgId}, ${newId()}, 'A key', ${role}, ${personId}, ${secretHash}, now())`,
  );

  return key;
}

async function inOrganization(organization: OrganizationFixture, statement: ReturnType<typeof sql>): Promise<void> {
  await withTenantSql(db.database, organization.context, (tx) => tx.execute(statement));
}

function personOf(organization: OrganizationFixture, role: "rep" | "manager" | "admin"): string {
  return { rep: organization.repId, manager: organization.managerId, admin: organization.adminId }[role];
}

function byOrg(one: { orgId: string }, other: { orgId: string }): number {
  return one.orgId < other.orgId ? -1 : 1;
}
