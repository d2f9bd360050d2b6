import type { AccountFilter } from "@revisit/data/account/accountFilter";
import { accountListRepository, placeOf, type AccountPage } from "@revisit/data/account/accountListRepository";
import type { ListedAccount } from "@revisit/data/account/accountRow";
import type { AccountSort } from "@revisit/data/account/accountSort";
import { sql } from "@revisit/data/database/sql";
import { withTenantSql } from "@revisit/data/tenant/withTenantSql";
import { COVERAGE_STATES, coverageOf } from "@revisit/domain/cadence/coverage";
import { localDay } from "@revisit/domain/calendar/localDay";
import { compareRank } from "@revisit/domain/opportunity/compareRank";
import type { Viewer } from "@revisit/domain/people/viewer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assessed, newAccount } from "./accountFixture.ts";
import type { OrganizationFixture } from "./newOrganization.ts";
import { testDatabase, type TestDatabase } from "./testDatabase.ts";

/** half past midnight in Berlin, still the day before in New York, long the day after in Kiritimati */
const CLOCK = { asOf: new Date("2026-03-10T23:30:00Z"), dueSoonDays: 14 };
const ZONES = ["Europe/Berlin", "America/New_York", "Pacific/Kiritimati", "Pacific/Midway", "UTC"];
const ACCOUNTS = 90;
const EVERYTHING = { sort: "rank", direction: "asc", limit: 1000, after: null } as const;

let db: TestDatabase;
let org: OrganizationFixture;
let other: OrganizationFixture;

beforeAll(async () => {
  db = await testDatabase();
  org = await db.newOrganization();
  other = await db.newOrganization();
  await fill(org);
  await fill(other);
});
afterAll(() => db.close());

describe("a page of accounts", () => {
  it("runs by rank as the domain ranks", async () => {
    const rows = await list({}, EVERYTHING);

    expect(rows).toHaveLength(ACCOUNTS);
    expect(rows.map((row) => row.id)).toEqual(rows.toSorted(compareRank).map((row) => row.id));
  });

  it.each(
    (["rank", "name", "expected", "whitespace", "last_held", "next_due", "owner"] as const).flatMap((sort) => [
      { sort, direction: "asc" as const },
      { sort, direction: "desc" as const },
    ]),
  )("gives, page by page, exactly the whole list: by $sort $direction", async ({ sort, direction }) => {
    const whole = await list({}, { ...EVERYTHING, sort, direction });
    const paged = await everyPage({}, { sort, direction, limit: 7, after: null });

    expect(whole).toHaveLength(ACCOUNTS);
    expect(paged).toEqual(whole);
  });

  it.each([
    { sort: "expected", of: (row: ListedAccount) => row.expectedValueCents },
    { sort: "whitespace", of: (row: ListedAccount) => row.whitespaceCount },
    { sort: "next_due", of: (row: ListedAccount) => Date.parse(row.nextDueOn) },
    { sort: "last_held", of: (row: ListedAccount) => (row.lastHeldOn === null ? 0 : Date.parse(row.lastHeldOn)) },
  ] as const)("ascends from the smallest by $sort", async ({ sort, of }) => {
    const values = (await list({}, { ...EVERYTHING, sort })).map(of);

    expect(values).toEqual(values.toSorted((left, right) => left - right));
  });

  it("sorts names by their alphabets, not by their bytes", async () => {
    const names = (await list({ search: "alphabet" }, { ...EVERYTHING, sort: "name" })).map((row) => row.name);

    expect(names).toEqual(["ähre alphabet", "Apfel Alphabet", "Zebra ALPHABET", "Їжак alphabet", "Яблуко alphabet"]);
  });
});

describe("a filter", () => {
  it.each(COVERAGE_STATES)("finds by coverage, on each account's own day, whom the domain finds: %s", async (state) => {
    const all = await list({}, EVERYTHING);
    const expected = all.filter((row) => coverageOf(row, CLOCK.dueSoonDays, localDay(row.timeZone, CLOCK.asOf)).state === state);

    expect(expected.length).toBeGreaterThan(0);
    expect((await list({ coverage: [state] }, EVERYTHING)).map((row) => row.id)).toEqual(expected.map((row) => row.id));
  });

  it.each<{ name: string; filter: () => AccountFilter; fits: (row: ListedAccount) => boolean }>([
    { name: "nothing", filter: () => ({}), fits: () => true },
    { name: "levels", filter: () => ({ level: ["high", "low"] }), fits: (row) => row.level !== "medium" },
    { name: "no level at all", filter: () => ({ level: [] }), fits: () => false },
    {
      name: "two coverage states",
      filter: () => ({ coverage: ["overdue", "due_soon"] }),
      fits: (row) => ["overdue", "due_soon"].includes(coverageOf(row, CLOCK.dueSoonDays, row.today).state),
    },
    { name: "a territory and all below it", filter: () => ({ territoryId: org.parentTerritoryId }), fits: () => true },
    { name: "a territory", filter: () => ({ territoryId: org.territoryId }), fits: (row) => row.territoryId === org.territoryId },
    { name: "kind", filter: () => ({ kind: "prospect" }), fits: (row) => row.kind === "prospect" },
    {
      name: "owner and level",
      filter: () => ({ ownerId: org.repId, level: ["high"] }),
      fits: (row) => row.ownerId === org.repId && row.level === "high",
    },
    { name: "types", filter: () => ({ type: ["bakery", "mill"] }), fits: (row) => row.type === "bakery" || row.type === "mill" },
    { name: "stale", filter: () => ({ isStale: true }), fits: (row) => row.isStale },
    {
      name: "days of the last review",
      filter: () => ({ heldFrom: "2025-10-01", heldTo: "2025-12-31" }),
      fits: (row) => row.lastHeldOn !== null && row.lastHeldOn >= "2025-10-01" && row.lastHeldOn <= "2025-12-31",
    },
    { name: "part of a name without its accents", filter: () => ({ search: " AHRE " }), fits: (row) => row.name === "ähre alphabet" },
    { name: "an external id", filter: () => ({ search: "x-17" }), fits: (row) => row.externalId === "X-17" },
    { name: "signs that are patterns elsewhere", filter: () => ({ search: "100%_" }), fits: (row) => row.name.includes("100%_") },
    {
      name: "search and coverage by owner's name",
      filter: () => ({ search: "account", coverage: ["overdue"] }),
      fits: (row) => row.name.startsWith("Account") && coverageOf(row, CLOCK.dueSoonDays, row.today).state === "overdue",
    },
  ])("by $name leaves what fits, and counts it", async ({ filter, fits }) => {
    const expected = (await list({}, EVERYTHING)).filter(fits).map((row) => row.id);
    const found = await list(filter(), EVERYTHING);
    const byName = await everyPage(filter(), { sort: "name", direction: "asc", limit: 11, after: null });

    expect(found.map((row) => row.id)).toEqual(expected);
    expect(byName.map((row) => row.id).toSorted()).toEqual(expected.toSorted());
    expect(await count(filter())).toBe(expected.length);
  });
});

describe("a viewer", () => {
  it.each([
    {
      name: "a rep sees what they own",
      viewer: () => asViewer("rep", { kind: "owner", personId: org.repId, territoryIds: [] }),
      fits: (row: ListedAccount) => row.ownerId === org.repId,
    },
    {
      name: "a rep sees their territory where the organization lets them",
      viewer: () => asViewer("rep", { kind: "owner", personId: org.managerId, territoryIds: [org.territoryId] }),
      fits: (row: ListedAccount) => row.ownerId === org.managerId || row.territoryId === org.territoryId,
    },
    {
      name: "a manager sees their territories",
      viewer: () => asViewer("manager", { kind: "territories", territoryIds: [org.territoryId] }),
      fits: (row: ListedAccount) => row.territoryId === org.territoryId,
    },
    {
      name: "a manager without a territory sees nothing",
      viewer: () => asViewer("manager", { kind: "territories", territoryIds: [] }),
      fits: () => false,
    },
  ])("$name, and counts no more", async ({ viewer, fits }) => {
    const expected = (await list({}, EVERYTHING)).filter(fits).map((row) => row.id);
    const [seen, total] = await withTenantSql(db.database, org.context, async (tx) => {
      const lists = accountListRepository(tx, viewer());

      return [
        await everyPageOf(lists, {}, { sort: "name", direction: "desc", limit: 13, after: null }),
        await lists.count({}, CLOCK),
      ] as const;
    });

    expect(seen.map((row) => row.id).toSorted()).toEqual(expected.toSorted());
    expect(total).toBe(expected.length);
  });
});

type Lists = ReturnType<typeof accountListRepository>;

function list(filter: AccountFilter, page: AccountPage): Promise<ListedAccount[]> {
  return withTenantSql(db.database, org.context, (tx) =>
    accountListRepository(tx, asViewer("admin", { kind: "all" })).page(filter, page, CLOCK),
  );
}

function count(filter: AccountFilter): Promise<number> {
  return withTenantSql(db.database, org.context, (tx) =>
    accountListRepository(tx, asViewer("admin", { kind: "all" })).count(filter, CLOCK),
  );
}

function everyPage(filter: AccountFilter, page: AccountPage): Promise<ListedAccount[]> {
  return withTenantSql(db.database, org.context, (tx) =>
    everyPageOf(accountListRepository(tx, asViewer("admin", { kind: "all" })), filter, page),
  );
}

async function everyPageOf(lists: Lists, filter: AccountFilter, page: AccountPage): Promise<ListedAccount[]> {
  const rows = await lists.page(filter, page, CLOCK);
  const last = rows.at(-1);

  return last === undefined
    ? []
    : [...rows, ...(await everyPageOf(lists, filter, { ...page, after: placeOf(last, page.sort satisfies AccountSort) }))];
}

function asViewer(role: Viewer["role"], scope: Viewer["scope"]): Viewer {
  return { orgId: org.orgId, personId: null, role, name: "", email: "", scope };
}

/** Few values of everything, so that rows collide in every order. */
async function fill(fixture: OrganizationFixture): Promise<void> {
  const named = ["Apfel Alphabet", "ähre alphabet", "Zebra ALPHABET", "Яблуко alphabet", "Їжак alphabet", "Rebate 100%_"];

  await withTenantSql(db.database, fixture.context, async (tx) => {
    const ids: string[] = [];

    for (let index = 0; index < ACCOUNTS; index += 1) {
      ids.push(
        await newAccount(tx, fixture, {
          name: named[index] ?? `Account ${index % 9}`,
          externalId: `X-${index}`,
          kind: index % 5 === 0 ? "prospect" : "customer",
          type: ["bakery", "dairy", "mill"][index % 3] ?? "",
          timeZone: ZONES[index % ZONES.length] ?? "UTC",
          ownerId: [fixture.repId, fixture.managerId, null][index % 3] ?? null,
          territoryId: index % 4 === 0 ? fixture.parentTerritoryId : fixture.territoryId,
        }),
      );
    }
    await assessed(tx, ids, CLOCK.asOf);
    await scatter(tx, ids);
  });
}

async function scatter(tx: Parameters<typeof newAccount>[0], ids: readonly string[]): Promise<void> {
  await tx.execute(sql`
    update standing s set level = l.level, level_order = l.level_order, value_order = -l.value, expected_value_cents = l.value, whitespace_count = l.n % 3, is_stale = l.n % 7 = 0,
      last_held_on = l.held, held_order = coalesce(l.held - date '1970-01-01', 0), next_due_on = date '2026-03-10' + case l.n % 3 when 0 then l.n % 7 - 3 when 1 then l.n % 7 + 11 else (l.n % 7 - 3) * 5 end
    from (
      select id, n, (array['high', 'medium', 'low'])[n % 3 + 1] as level, n % 3 as level_order, (n % 4) * 100000 as value, case when n % 4 = 1 then null else date '2025-09-01' + (n % 5) * 40 end as held
      from (select id, ordinality::int as n from unnest(${ids}::uuid[]) with ordinality as o (id, ordinality)) u
    ) l where s.account_id = l.id`);
}
