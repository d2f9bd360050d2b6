import { assessIfDue } from "@revisit/data/assessment/assessIfDue";
import { ASSESS_TOPIC } from "@revisit/data/assessment/organizationAssessment";
import { sql } from "@revisit/data/database/sql";
import { outboxRepository } from "@revisit/data/operations/outboxRepository";
import { withTenantSql } from "@revisit/data/tenant/withTenantSql";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "./testDatabase.ts";
import { weighingCompany, type WeighingCompany } from "./weighingCompany.ts";

// in Berlin, where the company is, 18 November begins at 23:00
const NOW = new Date("2026-11-17T09:00:00Z");
const LATER = new Date("2026-11-17T22:59:00Z");
const NEXT_DAY = new Date("2026-11-17T23:01:00Z");

let db: TestDatabase;
let company: WeighingCompany;

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
  company = await weighingCompany(db.database, NOW);
});

it("does nothing on a day on which everything was assessed", async () => {
  expect(await assessAt(LATER)).toBeNull();
});

it("assesses all on the organization's next day, once", async () => {
  expect(await assessAt(NEXT_DAY)).toMatchObject({ accounts: 3 });
  expect(await assessAt(NEXT_DAY)).toBeNull();
});

it("assesses all where a change waits for it, once", async () => {
  await withTenantSql(db.database, company.context, (tx) => outboxRepository(tx).put(ASSESS_TOPIC, {}, LATER));

  expect(await assessAt(LATER)).toMatchObject({ accounts: 3 });
  expect(await assessAt(LATER)).toBeNull();
});

it("of two servers lets one do it", async () => {
  const outcomes = await Promise.all([assessAt(NEXT_DAY), assessAt(NEXT_DAY)]);

  expect(outcomes.filter((outcome) => outcome !== null)).toHaveLength(1);
});

it("has nothing to do where there are no accounts yet", async () => {
  const empty = await db.newOrganization();

  expect(await assessIfDue({ database: db.database, tenant: empty.context, asOf: NOW })).toBeNull();
});

it("leaves its lock to the next, also after a failure", async () => {
  await withTenantSql(db.database, company.context, (tx) =>
    tx.execute(sql`update organization set settings = '{"workingDays": 1, "intervalDays": {"high": "x"}}'`),
  );
  await assessAt(NEXT_DAY).catch(() => null);
  await withTenantSql(db.database, company.context, (tx) => tx.execute(sql`update organization set settings = '{}'`));
  await withTenantSql(db.database, company.context, (tx) => outboxRepository(tx).put(ASSESS_TOPIC, {}, LATER));

  expect(await assessAt(NEXT_DAY)).not.toBeNull();
});

function assessAt(asOf: Date) {
  return assessIfDue({ database: db.database, tenant: company.context, asOf });
}
