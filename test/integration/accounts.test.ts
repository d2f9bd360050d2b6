import { accountRepository } from "@revisit/data/account/accountRepository";
import type { AccountDraft } from "@revisit/data/account/writeAccount";
import { sql } from "@revisit/data/database/sql";
import { newId } from "@revisit/data/newId";
import type { TenantQueries } from "@revisit/data/tenant/tenantContext";
import { withTenantSql } from "@revisit/data/tenant/withTenantSql";
import type { Viewer } from "@revisit/domain/people/viewer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assessed, newAccount, newProduct, newPurchase, newReview } from "./accountFixture.ts";
import type { OrganizationFixture } from "./newOrganization.ts";
import { testDatabase, type TestDatabase } from "./testDatabase.ts";

const AS_OF = new Date("2026-03-10T12:00:00Z");

let db: TestDatabase;
let org: OrganizationFixture;
let other: OrganizationFixture;

beforeAll(async () => {
  db = await testDatabase();
  org = await db.newOrganization();
  other = await db.newOrganization();
});
afterAll(() => db.close());

describe("a new account", () => {
  it("is there, with all that was said of it, once it is assessed", async () => {
    const draft = draftOf({ annualRevenueCents: 5_000_000_00, customerSince: "2020-02-29" });
    const record = await within(async (tx) => {
      await accountRepository(tx, rep()).create(draft);
      await assessed(tx, [draft.accountId], AS_OF);

      return accountRepository(tx, rep()).get(draft.accountId, AS_OF);
    });

    expect(record).toMatchObject({
      id: draft.accountId,
      name: draft.name,
      version: 1,
      annualRevenueCents: 5_000_000_00,
      annualRevenueOn: "2026-03-10",
      customerSince: "2020-02-29",
      ownerId: org.repId,
      lastHeldBy: null,
      override: null,
    });
    expect(record.assessment.level).toBe(record.level);
  });

  it.each([
    { name: "a territory that is not there", change: () => ({ territoryId: newId() }), code: "territory_not_found" },
    { name: "a territory of another organization", change: () => ({ territoryId: other.territoryId }), code: "territory_not_found" },
    { name: "a person of another organization", change: () => ({ ownerId: other.repId }), code: "person_not_found" },
    { name: "an owner whose accounts the rep does not see", change: () => ({ ownerId: org.managerId }), code: "territory_not_found" },
  ])("is refused with $name, and nothing is kept", async ({ change, code }) => {
    const draft = draftOf(change());

    await expect(within((tx) => accountRepository(tx, rep()).create(draft))).rejects.toMatchObject({ code });
    expect(await within((tx) => tx.query(sql`select from account where id = ${draft.accountId}`))).toEqual([]);
  });

  it("does not take the id of another", async () => {
    const draft = draftOf({});

    await within((tx) => accountRepository(tx, rep()).create(draft));
    await expect(within((tx) => accountRepository(tx, rep()).create(draft))).rejects.toMatchObject({ code: "account_not_found" });
  });
});

describe("a change", () => {
  it("changes what is named and leaves the rest, one version on", async () => {
    const id = await added();
    const version = await within((tx) =>
      accountRepository(tx, rep()).update(id, 1, {
        name: "Renamed",
        phone: null,
        annualRevenue: { cents: 7_00, on: "2026-03-01" },
        budget: { cents: 3_00, on: "2026-03-02", by: "Ann" },
        judgement: { resources: "ample", on: "2026-03-03", by: "Bob" },
      }),
    );
    const record = await get(id);

    expect(version).toBe(2);
    expect(record).toMatchObject({
      name: "Renamed",
      version: 2,
      type: "retail",
      annualRevenueCents: 7_00,
      annualRevenueOn: "2026-03-01",
      budgetCents: 3_00,
      budgetOn: "2026-03-02",
      budgetBy: "Ann",
      resourcesJudged: "ample",
      resourcesJudgedOn: "2026-03-03",
      resourcesJudgedBy: "Bob",
    });
  });

  it("takes a judgement back whole", async () => {
    const id = await added();

    await within((tx) => accountRepository(tx, rep()).update(id, 1, { judgement: { resources: "none", on: "2026-03-03", by: "Bob" } }));
    await within((tx) => accountRepository(tx, rep()).update(id, 2, { judgement: { resources: null, on: "2026-03-04", by: "Bob" } }));
    expect(await get(id)).toMatchObject({ resourcesJudged: null, resourcesJudgedOn: null, resourcesJudgedBy: null });
  });

  it.each([
    { name: "an older version is told that somebody was faster", viewer: () => rep(), version: 0, code: "record_changed_meanwhile" },
    { name: "somebody else's account is not there", viewer: () => rep(org.managerId), version: 1, code: "account_not_found" },
    {
      name: "another territory's account is not there",
      viewer: () => managerOf([org.parentTerritoryId]),
      version: 1,
      code: "account_not_found",
    },
  ])("$name", async ({ viewer, version, code }) => {
    const id = await added();

    await expect(within((tx) => accountRepository(tx, viewer()).update(id, version, { name: "Taken over" }))).rejects.toMatchObject({
      code,
    });
    expect((await get(id)).name).not.toBe("Taken over");
  });

  it("of two at once lets one win and tells the other", async () => {
    const id = await added();
    const outcomes = await Promise.allSettled(
      ["one", "two"].map((name) => within((tx) => accountRepository(tx, rep()).update(id, 1, { name }))),
    );

    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect((await get(id)).version).toBe(2);
  });
});

describe("a reassignment", () => {
  it("moves what the manager sees, with proposed and agreed reviews, and leaves what has begun", async () => {
    const [proposed, begun, elsewhere] = await within(async (tx) => {
      const ids = [
        await newAccount(tx, org),
        await newAccount(tx, org),
        await newAccount(tx, org, { territoryId: org.parentTerritoryId }),
      ] as const;

      await assessed(tx, ids, AS_OF);
      await newReview(tx, { accountId: ids[0], repId: org.repId, territoryId: org.territoryId, state: "scheduled", dueOn: "2026-04-01" });
      await newReview(tx, { accountId: ids[1], repId: org.repId, territoryId: org.territoryId, state: "in_progress", dueOn: "2026-04-01" });

      return ids;
    });
    const moved = await within((tx) =>
      accountRepository(tx, managerOf([org.territoryId])).reassign([proposed, begun, elsewhere, newId()], org.managerId),
    );
    const reps = await within((tx) =>
      tx.query<{ account_id: string; rep_id: string }>(
        sql`select account_id, rep_id from review where account_id = any(${[proposed, begun]}::uuid[])`,
      ),
    );

    expect(moved.toSorted()).toEqual([proposed, begun].toSorted());
    expect((await get(proposed)).ownerId).toBe(org.managerId);
    expect((await get(elsewhere)).ownerId).toBe(org.repId);
    expect(new Map(reps.map((row) => [row.account_id, row.rep_id]))).toEqual(
      new Map([
        [proposed, org.managerId],
        [begun, org.repId],
      ]),
    );
  });

  it.each([
    { name: "nobody", to: () => newId() },
    { name: "somebody of another organization", to: () => other.repId },
  ])("to $name is refused", async ({ to }) => {
    const id = await added();

    await expect(within((tx) => accountRepository(tx, managerOf([org.territoryId])).reassign([id], to()))).rejects.toMatchObject({
      code: "person_not_found",
    });
  });
});

describe("a standing", () => {
  it("follows its account's owner, territory, kind, type and zone", async () => {
    const id = await added();

    await within((tx) =>
      tx.execute(
        sql`update account set owner_id = null, territory_id = ${org.parentTerritoryId}, kind = 'prospect', type = 'mill', time_zone = 'Asia/Tokyo' where id = ${id}`,
      ),
    );
    const [copy] = await within((tx) =>
      tx.query(sql`select owner_id, territory_id, kind, type, time_zone from standing where account_id = ${id}`),
    );

    expect(copy).toEqual({ owner_id: null, territory_id: org.parentTerritoryId, kind: "prospect", type: "mill", time_zone: "Asia/Tokyo" });
  });

  it("ends with the archiving of its account, and comes back with it", async () => {
    const id = await added();

    await within((tx) => tx.execute(sql`update account set archived_at = now() where id = ${id}`));
    await expect(get(id)).rejects.toMatchObject({ code: "account_not_found" });
    await within(async (tx) => {
      await tx.execute(sql`update account set archived_at = null where id = ${id}`);
      await assessed(tx, [id], AS_OF);
    });
    expect((await get(id)).id).toBe(id);
  });

  it("is counted as it stands, whatever happens to how many accounts in one statement", async () => {
    await within(async (tx) => {
      const ids: string[] = [];

      for (const kind of Array.from({ length: 30 }, (_, index) => (index % 4 === 0 ? "prospect" : "customer"))) {
        ids.push(await newAccount(tx, org, { kind }));
      }

      await assessed(tx, ids, AS_OF);
    });
    for (const statement of [
      sql`update account set owner_id = case when random() < 0.5 then null else ${org.managerId}::uuid end`,
      sql`update account set kind = 'customer', territory_id = ${org.parentTerritoryId} where random() < 0.5`,
      sql`update standing set level = 'low', level_order = 2 where random() < 0.5`,
      sql`update account set archived_at = now() where random() < 0.2`,
      sql`delete from account a where random() < 0.3 and not exists (select from review r where r.account_id = a.id)`,
      sql`update standing set level = 'high', level_order = 0`,
    ]) {
      await within((tx) => tx.execute(statement));
      expect(await within(keptCounts)).toEqual(await within(freshCounts));
    }
  });

  it("knows both of two purchases that were made and assessed at once", async () => {
    const id = await added();
    const products = await within(async (tx) => [await newProduct(tx, { sku: newId() }), await newProduct(tx, { sku: newId() })] as const);

    await Promise.all(
      products.map((productId) =>
        within(async (tx) => {
          await newPurchase(tx, { accountId: id, productId, on: "2026-01-05" });
          await assessed(tx, [id], AS_OF);
        }),
      ),
    );
    expect((await get(id)).ownedCount).toBe(2);
  });

  it("is not written again, and has no second row of history, where nothing changed", async () => {
    const id = await added();
    const before = await get(id);

    await within((tx) => assessed(tx, [id], new Date("2026-03-10T18:00:00Z")));
    const written = await within((tx) => tx.query<{ assessed_at: string }>(sql`select assessed_at from standing where account_id = ${id}`));
    const history = await within((tx) => tx.query(sql`select level, resources from assessment where account_id = ${id}`));

    expect(written).toEqual([{ assessed_at: AS_OF.toISOString() }]);
    expect(history).toEqual([{ level: before.level, resources: before.resources }]);
  });

  it("does not yet know what is bought, held or owned after today", async () => {
    const id = await within(async (tx) => {
      const account = await newAccount(tx, org, { heldOn: "2026-03-11" });

      await newPurchase(tx, { accountId: account, productId: await newProduct(tx, { sku: newId() }), on: "2026-03-11" });
      await assessed(tx, [account], AS_OF);

      return account;
    });

    expect(await get(id)).toMatchObject({ ownedCount: 0, lastHeldOn: null });
  });
});

it("refuses a time zone that the database does not know", async () => {
  await expect(within((tx) => newAccount(tx, org, { timeZone: "Mars/Olympus_Mons" }))).rejects.toThrow("account_time_zone_check");
});

function within<T>(work: (tx: TenantQueries) => Promise<T>): Promise<T> {
  return withTenantSql(db.database, org.context, work);
}

function get(id: string) {
  return within((tx) => accountRepository(tx, asViewer("admin", { kind: "all" })).get(id, AS_OF));
}

function added(): Promise<string> {
  return within(async (tx) => {
    const id = await newAccount(tx, org);

    await assessed(tx, [id], AS_OF);

    return id;
  });
}

function draftOf(change: Partial<AccountDraft>): AccountDraft {
  const drafted = {
    accountId: newId(),
    name: "New account",
    kind: "customer",
    type: "retail",
    sizeBand: "small",
    country: "US",
    timeZone: "UTC",
    currency: "USD",
    employees: 3,
  } as const;

  return {
    ...drafted,
    territoryId: org.territoryId,
    ownerId: org.repId,
    annualRevenueCents: null,
    phone: null,
    customerSince: null,
    knownSince: "2026-03-10",
    ...change,
  };
}

function rep(personId = org.repId): Viewer {
  return asViewer("rep", { kind: "owner", personId, territoryIds: [] });
}

function managerOf(territoryIds: readonly string[]): Viewer {
  return asViewer("manager", { kind: "territories", territoryIds });
}

function asViewer(role: Viewer["role"], scope: Viewer["scope"]): Viewer {
  return { orgId: org.orgId, personId: null, role, name: "", email: "", scope };
}

const NOBODY = "00000000-0000-0000-0000-000000000000";

function keptCounts(tx: TenantQueries): Promise<unknown[]> {
  return tx.query(sql`select territory_id, owner_id, kind, level, accounts from standing_count where accounts > 0 order by 1, 2, 3, 4`);
}

function freshCounts(tx: TenantQueries): Promise<unknown[]> {
  return tx.query(
    sql`select territory_id, coalesce(owner_id, ${NOBODY}::uuid) as owner_id, kind, level, count(*)::int as accounts from standing group by 1, 2, 3, 4 order by 1, 2, 3, 4`,
  );
}
