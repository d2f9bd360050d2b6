import { repositories } from "@revisit/data/repositories";
import { sql } from "@revisit/data/database/sql";
import { withTenantSql } from "@revisit/data/tenant/withTenantSql";
import { periodOf } from "@revisit/domain/calendar/periodOf";
import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import { countsOf, type LeafCounts } from "@revisit/domain/report/countsOf";
import { reportDays } from "@revisit/domain/report/reportDays";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { brokenRule } from "./brokenRule.ts";
import { manyReviews } from "./manyReviews.ts";
import { naiveFacts } from "./naiveFacts.ts";
import { signIn, type Caller } from "./signIn.ts";
import { testDatabase, type TestDatabase } from "./testDatabase.ts";
import { weighingCompany, type WeighingCompany } from "./weighingCompany.ts";

const NOW = "2026-11-17T09:00:00Z";
const TODAY = "2026-11-17" as IsoDay;

let db: TestDatabase;
let company: WeighingCompany;
let manager: Caller;
let admin: Caller;

beforeAll(async () => {
  db = await testDatabase();
  company = await weighingCompany(db.database, new Date(NOW));
  await manyReviews(db.database, company, { accounts: 300, seed: 7, asOf: new Date(NOW) });
  manager = await (await signIn(db.database, { orgId: company.orgId, personId: company.managerId }))(NOW);
  admin = await (await signIn(db.database, { orgId: company.orgId, personId: company.adminId }))(NOW);
});
afterAll(() => db.close());

// Seen to kill: each boundary of accountLeaves and heldLeaves moved by a day; the excuse of another cycle; answers not given counted.
describe.each([
  { name: "this quarter", period: periodOf(TODAY, "quarter") },
  { name: "this month", period: periodOf(TODAY, "month") },
  { name: "this year", period: periodOf(TODAY, "year") },
  { name: "the quarter before", period: periodOf("2026-08-15" as IsoDay, "quarter") },
  { name: "a month long over", period: periodOf("2026-03-15" as IsoDay, "month") },
  { name: "the quarter to come", period: periodOf("2027-02-15" as IsoDay, "quarter") },
])("$name", ({ period }) => {
  it("is counted in the database as the domain counts it row by row", async () => {
    const counted = await leaves(null);
    const naive = countsOf(await naiveFacts(db.database, company, reportDays(period, TODAY)), period, TODAY);

    expect(byPlace(counted)).toEqual(byPlace(naive));
    expect(counted.length).toBeGreaterThan(3);
  });

  it("is the same for one rep asked for alone", async () => {
    const all = byPlace(await leaves(null));
    const alone = byPlace(await leaves(company.repId));

    expect(alone).toEqual(Object.fromEntries(Object.entries(all).filter(([place]) => place.endsWith(company.repId))));
  });

  function leaves(repId: string | null): Promise<readonly LeafCounts[]> {
    const viewer = { ...company.context, personId: company.adminId, role: "admin", name: "", email: "", scope: { kind: "all" } } as const;

    return withTenantSql(db.database, company.context, (tx) =>
      repositories(tx, viewer).reports.leaves({ days: reportDays(period, TODAY), timeZone: "Europe/Berlin", repId }),
    );
  }
});

function byPlace(leaves: readonly LeafCounts[]): Record<string, LeafCounts["counts"]> {
  return Object.fromEntries(leaves.map(({ territoryId, repId, counts }) => [`${territoryId} ${repId ?? "nobody"}`, counts]));
}

describe("the report", () => {
  it("shows a manager their territory and all below it, and nothing beside", async () => {
    const report = await manager.cadence.report({ period: { kind: "quarter" } });

    expect(report.root.id).toBe(company.parentTerritoryId);
    expect(report.nodes.filter(({ kind }) => kind === "territory").map(({ code }) => code)).toEqual(["NORTH", "NORTH-1"]);
    expect(await brokenRule(manager.cadence.report({ period: { kind: "quarter" }, territoryId: company.southId }))).toBe(
      "territory_not_found",
    );
  });

  it("adds up the territories of an admin under the organization's name", async () => {
    const { root, nodes } = await admin.cadence.report({ period: { kind: "quarter" }, compare: true });
    const tops = nodes.filter(({ depth }) => depth === 0);

    expect(tops.map(({ code }) => code)).toEqual(["NORTH", "SOUTH"]);
    expect(root.figures.accounts).toBe(tops.reduce((sum, { figures }) => sum + figures.accounts, 0));
    expect(root.before?.held).toBe(tops.reduce((sum, { before }) => sum + (before?.held ?? 0), 0));
  });

  it("gives the period with its neighbours", async () => {
    const { period } = await manager.cadence.report({ period: { kind: "quarter" } });

    expect(period).toEqual({
      label: "Q4 2026",
      kind: "quarter",
      startsOn: "2026-10-01",
      endsOn: "2026-12-31",
      previousStartsOn: "2026-07-01",
      nextStartsOn: "2027-01-01",
    });
  });

  it("counts held reviews as the list behind the number does", async () => {
    const { nodes, period } = await manager.cadence.report({ period: { kind: "year" } });
    const counted = nodes.map(({ figures }) => figures.held);
    const listed = await Promise.all(
      nodes.map(async ({ kind, id, parentId }) => {
        const of = kind === "rep" ? { repId: id, territoryId: parentId!, withBelow: false } : { territoryId: id };

        return (await manager.reviews.list({ states: ["held"], ...of, heldFrom: period.startsOn, heldTo: period.endsOn })).total;
      }),
    );

    expect(listed).toEqual(counted);
    expect(Math.max(...counted)).toBeGreaterThan(100);
  });
});

it("counts nothing for an organization without accounts", async () => {
  const empty = await db.newOrganization();
  await withTenantSql(db.database, empty.context, (tx) => tx.execute(sql`delete from account`));
  const caller = await (await signIn(db.database, { orgId: empty.orgId, personId: empty.adminId }))(NOW);
  const { root, whyLate, mostSkipped } = await caller.cadence.report({ period: { kind: "year" } });

  expect(root.figures).toMatchObject({ accounts: 0, planned: 0, attainment: null, coverage: null, debt: 0 });
  expect(whyLate.every(({ reviews }) => reviews === 0)).toBe(true);
  expect(mostSkipped).toBeNull();
});
