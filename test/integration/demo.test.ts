import { sql } from "@revisit/data/database/sql";
import { withTenantSql } from "@revisit/data/tenant/withTenantSql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadDemo } from "@revisit/server/demo/loadDemo";
import { testDatabase, type TestDatabase } from "./testDatabase.ts";

let db: TestDatabase;
let orgId: string;

beforeAll(async () => {
  db = await testDatabase();
  orgId = await loadDemo(db.database, new Date("2026-03-04T10:00:00Z"));
});
afterAll(() => db.close());

describe("the demo organization", () => {
  it.each([
    { what: "rejects nothing of its own", query: "select count(*)::int as n from import_rejection", least: 0, most: 0 },
    { what: "has accounts of every level", query: "select count(distinct level)::int as n from standing", least: 3, most: 3 },
    {
      what: "has accounts overdue",
      query: "select count(*)::int as n from standing where next_due_on < '2026-03-04'",
      least: 10,
      most: 60,
    },
    {
      what: "has accounts due soon",
      query: "select count(*)::int as n from standing where next_due_on between '2026-03-04' and '2026-03-18'",
      least: 10,
      most: 70,
    },
    {
      what: "has accounts never reviewed",
      query: "select count(*)::int as n from standing where last_held_on is null",
      least: 10,
      most: 60,
    },
    { what: "has reviews held", query: "select count(*)::int as n from review where state = 'held'", least: 400, most: 2_500 },
    { what: "has reviews agreed", query: "select count(*)::int as n from review where state = 'scheduled'", least: 5, most: 60 },
    {
      what: "has one review under way for each rep",
      query: "select count(*)::int as n from review where state = 'in_progress'",
      least: 4,
      most: 6,
    },
    { what: "has findings with quotes", query: "select count(*)::int as n from finding where may_quote", least: 100, most: 5_000 },
    {
      what: "has recommendations with every outcome",
      query: "select count(distinct outcome)::int as n from recommendation",
      least: 5,
      most: 6,
    },
    { what: "has promises open", query: "select count(*)::int as n from promise where state = 'open'", least: 5, most: 100 },
    { what: "has problems open", query: "select count(*)::int as n from problem where solved_on is null", least: 2, most: 40 },
    { what: "has challenges to decide", query: "select count(*)::int as n from challenge where state = 'open'", least: 2, most: 2 },
    {
      what: "holds no review on a week-end",
      query: "select count(*)::int as n from review where extract(isodow from held_on) > 5",
      least: 0,
      most: 0,
    },
    {
      what: "quotes only what stands in the note",
      query:
        "select count(*)::int as n from finding f join answer a on a.id = f.answer_id where f.quote is not null and position(f.quote in a.note) = 0",
      least: 0,
      most: 0,
    },
    {
      what: "cites a finding in every sale",
      query:
        "select count(*)::int as n from recommendation r where r.kind <> 'better_use' and not exists (select 1 from recommendation_finding c where c.recommendation_id = r.id)",
      least: 0,
      most: 0,
    },
    { what: "lets all nine people sign in", query: "select count(*)::int as n from person where user_id is not null", least: 9, most: 9 },
    {
      what: "asks nobody twice within the minimum gap",
      query:
        "select count(*)::int as n from review r join review s on s.account_id = r.account_id and s.held_on > r.held_on and s.held_on - r.held_on < 14",
      least: 0,
      most: 0,
    },
  ])("$what", async ({ query, least, most }) => {
    const [row] = await withTenantSql(db.database, { orgId, personId: null }, (tx) => tx.query<{ n: number }>(sql([query])));

    expect(row?.n).toBeGreaterThanOrEqual(least);
    expect(row?.n).toBeLessThanOrEqual(most);
  });
});
