import { reassess } from "@revisit/data/assessment/reassess";
import { sql } from "@revisit/data/database/sql";
import { newId } from "@revisit/data/newId";
import { withTenantSql } from "@revisit/data/tenant/withTenantSql";
import { planAll } from "@revisit/server/plan/planAll";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { OrganizationFixture } from "./newOrganization.ts";
import { type Caller, signIn } from "./signIn.ts";
import { testDatabase, type TestDatabase } from "./testDatabase.ts";

const NOW = "2026-03-02T09:00:00Z";
const ACCOUNTS = 12;

let db: TestDatabase;
let org: OrganizationFixture;
let rep: Caller;
let accounts: string[];

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
  org = await db.newOrganization();
  rep = await (await signIn(db.database, { orgId: org.orgId, personId: org.repId }))(NOW);
  accounts = Array.from({ length: ACCOUNTS }, () => newId());
  await withTenantSql(db.database, org.context, async (tx) => {
    for (const [index, id] of accounts.entries()) {
      await tx.execute(sql`
        insert into account (org_id, id, name, kind, type, size_band, currency, country, time_zone, owner_id, territory_id, customer_since, known_since)
        values (${org.orgId}::uuid, ${id}::uuid, ${`Account ${String(index)}`}, 'customer', 'Shop', '10-49', 'USD', 'US', 'UTC', ${org.repId}::uuid, ${org.territoryId}::uuid, '2020-01-01', '2025-09-20')`);
    }
    await reassess(tx, accounts, new Date(NOW));
  });
});

describe("a plan", () => {
  it("gives every account one proposed day, on working days and within what a week holds", async () => {
    const view = await rep.plan.make({ mutationId: newId(), weeks: 54 });
    const days = view.weeks.flatMap((week) => week.days);
    const proposed = await rows<{ n: number }>("select count(*)::int as n from review where state = 'proposed'");

    expect(proposed).toEqual([{ n: ACCOUNTS }]);
    expect(days.flatMap(({ reviews }) => reviews)).toHaveLength(ACCOUNTS);
    expect(days.every(({ day, slots, reviews }) => reviews.length <= slots && ![0, 6].includes(new Date(day).getUTCDay()))).toBe(true);
    expect(view.weeks.every((week) => week.days.flatMap(({ reviews }) => reviews).length <= week.slots)).toBe(true);
  });

  it("writes nothing when it is made again", async () => {
    await rep.plan.make({ mutationId: newId(), weeks: 4 });
    const again = await planAll(db.database, org.orgId, new Date(NOW));

    expect(again).toMatchObject([{ proposed: ACCOUNTS, changed: 0 }]);
  });

  it("never moves what is agreed with a customer", async () => {
    await rep.plan.make({ mutationId: newId(), weeks: 4 });
    const accountId = accounts[3] ?? "";
    const [open] = await rows<{ id: string; version: number }>(`select id, version from review where account_id = '${accountId}'`);
    await rep.reviews.schedule({
      mutationId: newId(),
      reviewId: open?.id ?? "",
      accountId,
      version: open?.version ?? 0,
      day: "2026-03-05",
      time: "10:00",
      durationMinutes: 60,
      channel: "visit",
    });
    const view = await rep.plan.make({ mutationId: newId(), weeks: 4 });
    const agreed = view.weeks.flatMap((week) => week.days).find(({ day }) => day === "2026-03-05");

    expect(agreed?.reviews.find((review) => review.accountId === accountId)).toMatchObject({ state: "scheduled", time: "10:00" });
  });

  it("says what a rep without capacity lacks, and proposes nothing", async () => {
    await withTenantSql(db.database, org.context, (tx) =>
      tx.execute(sql`update person set weekly_capacity = 0 where id = ${org.repId}::uuid`),
    );
    const view = await rep.plan.make({ mutationId: newId(), weeks: 4 });

    expect(view.weeks.flatMap((week) => week.days.flatMap(({ reviews }) => reviews))).toEqual([]);
    expect(view.says.map(({ id }) => id)).not.toEqual([]);
    expect(await rows("select id from review")).toEqual([]);
  });

  it("is not another rep's to see or make", async () => {
    await expect(rep.plan.get({ personId: org.managerId, weeks: 4 })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(rep.plan.make({ mutationId: newId(), personId: org.managerId, weeks: 4 })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

function rows<Row>(statement: string): Promise<Row[]> {
  return withTenantSql(db.database, org.context, (tx) => tx.query<Row>(sql([statement])));
}
