import { planRepository } from "@revisit/data/plan/planRepository";
import { sql } from "@revisit/data/database/sql";
import { newId } from "@revisit/data/newId";
import type { TenantQueries } from "@revisit/data/tenant/tenantContext";
import { withTenantSql } from "@revisit/data/tenant/withTenantSql";
import { toIsoDay } from "@revisit/domain/calendar/toIsoDay";
import type { Viewer } from "@revisit/domain/people/viewer";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { assessed, newAccount, newReview } from "./accountFixture.ts";
import type { OrganizationFixture } from "./newOrganization.ts";
import { testDatabase, type TestDatabase } from "./testDatabase.ts";

const AS_OF = new Date("2026-03-10T12:00:00Z");
const DAY = toIsoDay("2026-03-20");

let db: TestDatabase;
let org: OrganizationFixture;
let ids: string[];

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
  org = await db.newOrganization();
  ids = await within(async (tx) => {
    const added = [await newAccount(tx, org), await newAccount(tx, org), await newAccount(tx, org)];

    await assessed(tx, added, AS_OF);

    return added;
  });
});

it("proposes once where two plan at once: the second waits for the first and leaves what it proposed", async () => {
  const [first, second] = await within(async (tx) => {
    const written = await propose(tx, ids);
    const other = within((late) => propose(late, ids));

    // long enough for the other to come to the rows that this one has not committed yet
    await new Promise((resolve) => setTimeout(resolve, 300));

    return [written, { other }] as const;
  });

  expect([first, await second.other]).toEqual([3, 0]);
  expect(await states()).toEqual(["proposed", "proposed", "proposed"]);
});

it("writes nothing where nothing moved", async () => {
  await within((tx) => propose(tx, ids));
  expect(await within((tx) => propose(tx, ids))).toBe(0);
});

it("takes back the proposal of an account that gets no day, unless something was noted under it", async () => {
  await within((tx) => propose(tx, ids));
  await within((tx) =>
    tx.execute(sql`insert into finding (org_id, id, account_id, review_id, kind, text, found_on)
      select org_id, ${newId()}::uuid, account_id, id, 'need', 'a scale', '2026-03-10' from review where account_id = ${ids[0]}::uuid`),
  );
  await within((tx) => propose(tx, []));
  const left = await within((tx) => tx.query<{ account_id: string }>(sql`select account_id from review`));

  expect(left).toEqual([{ account_id: ids[0] }]);
});

it("leaves what is invited, agreed or begun as it is", async () => {
  await within(async (tx) => {
    for (const [index, state] of ["invited", "scheduled", "in_progress"].entries()) {
      await newReview(tx, { accountId: ids[index] ?? "", repId: org.repId, territoryId: org.territoryId, state, dueOn: "2026-04-01" });
    }
  });
  expect(await within((tx) => propose(tx, ids))).toBe(0);
  expect(await within((tx) => propose(tx, []))).toBe(0);
  expect(await states()).toEqual(["in_progress", "invited", "scheduled"]);
});

it("keeps a proposal on the due day and the level that the account has now", async () => {
  await within((tx) => propose(tx, ids));
  await within((tx) =>
    tx.execute(sql`update standing set level = 'low', level_order = 2, next_due_on = '2026-06-01' where account_id = ${ids[0]}::uuid`),
  );
  await within((tx) => propose(tx, ids));
  const rows = await within((tx) => tx.query(sql`select level, due_on, proposed_on from review where account_id = ${ids[0]}::uuid`));

  expect(rows).toEqual([{ level: "low", due_on: "2026-06-01", proposed_on: DAY }]);
});

it("proposes nothing for accounts of another rep, or beyond what the viewer sees", async () => {
  await within((tx) => tx.execute(sql`update account set owner_id = ${org.managerId} where id = ${ids[0]}::uuid`));

  expect(await within((tx) => propose(tx, ids))).toBe(2);
  expect(await within((tx) => planRepository(tx, viewer({ kind: "territories", territoryIds: [] })).propose(org.repId, []))).toBe(0);
});

function propose(tx: TenantQueries, accountIds: readonly string[]): Promise<number> {
  return planRepository(tx, viewer({ kind: "all" })).propose(
    org.repId,
    accountIds.map((accountId) => ({ accountId, day: DAY })),
  );
}

async function states(): Promise<string[]> {
  const rows = await within((tx) => tx.query<{ state: string }>(sql`select state from review order by state`));

  return rows.map(({ state }) => state);
}

function viewer(scope: Viewer["scope"]): Viewer {
  return { orgId: org.orgId, personId: null, role: "admin", name: "", email: "", scope };
}

function within<T>(work: (tx: TenantQueries) => Promise<T>): Promise<T> {
  return withTenantSql(db.database, org.context, work);
}
