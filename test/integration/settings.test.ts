import { identifyKey } from "@revisit/data/entrance/identifyKey";
import { sql } from "@revisit/data/database/sql";
import { newId } from "@revisit/data/newId";
import { withTenantSql } from "@revisit/data/tenant/withTenantSql";
import type { RuleCode } from "@revisit/domain/errors";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { brokenRule } from "./brokenRule.ts";
import { signIn, type Caller } from "./signIn.ts";
import { testDatabase, type TestDatabase } from "./testDatabase.ts";
import { weighingCompany, type WeighingCompany } from "./weighingCompany.ts";

const NOW = "2026-11-17T09:00:00Z";

let db: TestDatabase;
let company: WeighingCompany;
let admin: Caller;
let rep: Caller;
let southManager: Caller;

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
  company = await weighingCompany(db.database, new Date(NOW));
  admin = await callerOf(company.adminId);
  rep = await callerOf(company.repId);
  southManager = await callerOf(company.southManagerId);
});

describe("territories", () => {
  it("are a tree, cut to what each sees", async () => {
    expect(await namesAndDepths(admin)).toEqual([
      ["North", 0, 0],
      ["North 1", 1, 2],
      ["South", 0, 1],
    ]);
    expect(await namesAndDepths(southManager)).toEqual([["South", 0, 1]]);
    // of two accounts in the territory one is the rep's
    expect(await namesAndDepths(rep)).toEqual([["North 1", 0, 1]]);
  });

  it.each<{ name: string; change: (company: WeighingCompany) => object; rule: RuleCode | "none" }>([
    { name: "a code that another has", change: () => ({ code: "SOUTH" }), rule: "territory_code_taken" },
    { name: "a parent that is not there", change: () => ({ parentId: newId() }), rule: "territory_not_found" },
    {
      name: "itself as its parent",
      change: ({ parentTerritoryId }) => ({ territoryId: parentTerritoryId, parentId: parentTerritoryId }),
      rule: "territory_loop",
    },
    {
      name: "a parent below it",
      change: ({ parentTerritoryId, territoryId }) => ({ territoryId: parentTerritoryId, parentId: territoryId }),
      rule: "territory_loop",
    },
    { name: "nothing wrong, beside the tree", change: ({ southId }) => ({ parentId: southId }), rule: "none" },
  ])("are saved unless with $name", async ({ change, rule }) => {
    const draft = { mutationId: newId(), territoryId: newId(), code: "EAST", name: "East", parentId: null, ...change(company) };

    expect(await brokenRule(admin.territories.save(draft))).toBe(rule);
  });

  it("are removed once they are empty", async () => {
    const territoryId = newId();

    await admin.territories.save({ mutationId: newId(), territoryId, code: "EAST", name: "East" });
    await admin.territories.remove({ mutationId: newId(), territoryId });
    expect(await brokenRule(admin.territories.remove({ mutationId: newId(), territoryId }))).toBe("territory_not_found");
    for (const full of [company.parentTerritoryId, company.territoryId, company.southId]) {
      expect(await brokenRule(admin.territories.remove({ mutationId: newId(), territoryId: full }))).toBe("territory_not_empty");
    }
  });
});

describe("products", () => {
  it("are found by name, sku and family, without case; wildcards are letters", async () => {
    const namesFor = async (search: string) => (await rep.products.list({ search })).items.map(({ name }) => name);

    expect(await namesFor("SCALE")).toEqual(["Counter scale", "Hanging scale"]);
    expect(await namesFor("p1")).toEqual(["Label printer"]);
    expect(await namesFor("%")).toEqual([]);
    expect(await namesFor("")).toHaveLength(4);
  });

  it("count the owners among the accounts that one sees", async () => {
    const ownersFor = async (caller: Caller) =>
      (await caller.products.list({})).items.find(({ id }) => id === company.products.counter)?.owners;

    expect(await ownersFor(admin)).toBe(1);
    expect(await ownersFor(rep)).toBe(1);
    expect(await ownersFor(southManager)).toBe(0);
  });

  it.each<{ name: string; change: (company: WeighingCompany) => object; rule: RuleCode }>([
    { name: "a SKU that another has", change: () => ({ sku: "H1" }), rule: "sku_taken" },
    { name: "a price below zero", change: () => ({ unitPriceCents: -1 }), rule: "price_negative" },
    { name: "a currency that is none", change: () => ({ currency: "XYZ" }), rule: "currency_unknown" },
    { name: "a base product that is not there", change: () => ({ requiresProductId: newId() }), rule: "product_not_found" },
    {
      name: "itself as its base",
      change: ({ products }) => ({ productId: products.counter, version: 1, sku: "C1", requiresProductId: products.counter }),
      rule: "product_requires_itself",
    },
    {
      name: "a base that needs it",
      change: ({ products }) => ({ productId: products.counter, version: 1, sku: "C1", requiresProductId: products.printer }),
      rule: "product_requires_itself",
    },
    {
      name: "an older state",
      change: ({ products }) => ({ productId: products.counter, version: 9, sku: "C1" }),
      rule: "record_changed_meanwhile",
    },
  ])("are saved unless with $name", async ({ change, rule }) => {
    expect(await brokenRule(admin.products.save({ ...newProduct(), ...change(company) }))).toBe(rule);
  });

  it("that are new are whitespace at once", async () => {
    const before = await whitespaceOf(company.accounts.bakery);

    expect(await admin.products.save(newProduct())).toEqual({ version: 1 });
    expect(await whitespaceOf(company.accounts.bakery)).toBe(before + 1);
  });
});

describe("cadence policies", () => {
  it("set the due days of the accounts they speak about, at once, and back when they go", async () => {
    const policyId = newId();
    const before = await intervalOf(company.accounts.bakery);
    const { version } = await admin.policies.save({ mutationId: newId(), policyId, version: null, type: "bakery", intervalDays: 30 });

    expect(await intervalOf(company.accounts.bakery)).toBe(30);
    expect(await intervalOf(company.accounts.dairy)).not.toBe(30);
    expect((await southManager.policies.list()).items).toMatchObject([{ id: policyId, accounts: 1, sentence: { values: { days: 30 } } }]);
    await admin.policies.remove({ mutationId: newId(), policyId, version });
    expect(await intervalOf(company.accounts.bakery)).toBe(before);
  });

  it.each<{ name: string; change: object; rule: RuleCode }>([
    { name: "400 days", change: { intervalDays: 400 }, rule: "interval_out_of_range" },
    { name: "no days", change: { intervalDays: 0 }, rule: "interval_out_of_range" },
    { name: "half a day", change: { intervalDays: 1.5 }, rule: "interval_out_of_range" },
    { name: "the accounts of another", change: { level: "high", type: "bakery", intervalDays: 60 }, rule: "policy_duplicate" },
    { name: "an older state", change: { version: 3, intervalDays: 20 }, rule: "not_found" },
  ])("are saved unless with $name", async ({ change, rule }) => {
    await admin.policies.save({ mutationId: newId(), policyId: newId(), version: null, level: "high", type: "bakery", intervalDays: 30 });
    expect(
      await brokenRule(admin.policies.save({ mutationId: newId(), policyId: newId(), version: null, intervalDays: 30, ...change })),
    ).toBe(rule);
  });

  it("show their effect first, and change nothing", async () => {
    const before = await intervalOf(company.accounts.bakery);
    const effect = await admin.policies.preview({ type: "bakery", intervalDays: 30 });

    expect(effect).toMatchObject({ accounts: 3, changed: 2 });
    expect(effect.reviewsPerYearAfter).toBeGreaterThan(effect.reviewsPerYearBefore);
    expect(effect.byRep.map(({ name }) => name)).toContain("Colleague");
    expect(await intervalOf(company.accounts.bakery)).toBe(before);
    expect(await brokenRule(admin.policies.preview({ intervalDays: 400 }))).toBe("interval_out_of_range");
  });
});

describe("scripts", () => {
  it("are never changed: each save is a version, and the one before stays", async () => {
    const script = newScript();

    expect(await admin.scripts.save({ mutationId: newId(), ...script })).toEqual({ number: 1 });
    expect(await admin.scripts.save({ mutationId: newId(), ...script, pitch: "Another pitch", baseNumber: 1 })).toEqual({ number: 2 });
    expect(await rep.scripts.get({ scriptId: script.scriptId })).toMatchObject({
      number: 2,
      pitch: "Another pitch",
      versions: [{ number: 2 }, { number: 1 }],
    });
    expect(await rep.scripts.get({ scriptId: script.scriptId, number: 1 })).toMatchObject({
      number: 1,
      pitch: script.pitch,
      questions: script.questions,
    });
  });

  it.each<{ name: string; change: object; rule: RuleCode }>([
    { name: "an area without a question", change: { questions: [] }, rule: "script_needs_all_areas" },
    { name: "a name that another has", change: { name: "Everyone" }, rule: "script_name_taken" },
    { name: "an older base", change: { baseNumber: 1 }, rule: "not_found" },
  ])("are saved unless with $name", async ({ change, rule }) => {
    expect(await brokenRule(admin.scripts.save({ mutationId: newId(), ...newScript(), ...change }))).toBe(rule);
  });

  it("that two authors publish from one version are published once", async () => {
    const script = newScript();

    await admin.scripts.save({ mutationId: newId(), ...script });
    const both = await Promise.all([1, 2].map(() => brokenRule(admin.scripts.save({ mutationId: newId(), ...script, baseNumber: 1 }))));

    expect(both.sort()).toEqual(["none", "record_changed_meanwhile"]);
  });

  it("are linted with the competitors' names", async () => {
    const [first, ...others] = newScript().questions;
    const questions = [{ ...first!, subtle: "Did Heavyside call?" }, ...others];
    const { findings } = await southManager.scripts.lint({ ...newScript(), questions });

    expect(findings.map(({ code }) => code)).toContain("subtle_names_competitor");
  });

  it("are archived", async () => {
    const script = newScript();

    await admin.scripts.save({ mutationId: newId(), ...script });
    await admin.scripts.archive({ mutationId: newId(), scriptId: script.scriptId, isArchived: true });
    expect((await rep.scripts.list()).items.at(-1)).toMatchObject({ id: script.scriptId, isArchived: true, questions: 3, heldWith: 0 });
  });
});

describe("the organization", () => {
  it("changes what it says and keeps the rest", async () => {
    const { name } = await admin.settings.organization();

    await admin.settings.saveOrganization({ ...newSettings(name), settings: { intervalDays: { high: 45 } } });
    await admin.settings.saveOrganization({ ...newSettings(name), settings: { dueSoonDays: 7 } });
    expect(await admin.settings.organization()).toMatchObject({
      currency: "EUR",
      settings: { dueSoonDays: 7, intervalDays: { high: 45, medium: 180 } },
      exchangeRates: [{ currency: "USD", rate: 0.9, recordedOn: "2026-11-17" }],
    });
    expect((await rep.session.me()).dueSoonDays).toBe(14);
    expect((await (await callerOf(company.repId)).session.me()).dueSoonDays).toBe(7);
  });

  it.each<{ name: string; change: object; rule: RuleCode }>([
    { name: "an interval over a year", change: { settings: { intervalDays: { low: 400 } } }, rule: "interval_out_of_range" },
    { name: "an unknown currency", change: { currency: "XYZ" }, rule: "currency_unknown" },
    { name: "a rate of an unknown currency", change: { exchangeRates: [{ currency: "XYZ", rate: 1 }] }, rule: "currency_unknown" },
    { name: "an unknown time zone", change: { timeZone: "Mars/Base" }, rule: "time_zone_unknown" },
  ])("is saved unless with $name", async ({ change, rule }) => {
    expect(await brokenRule(admin.settings.saveOrganization({ ...newSettings("Weighers"), ...change }))).toBe(rule);
  });

  it("cannot take another's name", async () => {
    const other = await db.newOrganization({ name: `Other ${newId()}` });
    const theirs = await signIn(db.database, { orgId: other.orgId, personId: other.adminId });
    const { name } = await (await theirs(NOW)).settings.organization();

    expect(await brokenRule(admin.settings.saveOrganization(newSettings(name)))).toBe("organization_name_taken");
  });

  it("names the currencies that have no rate", async () => {
    await admin.products.save({ ...newProduct(), currency: "SEK" });
    expect((await admin.settings.organization()).currenciesWithoutRate).toEqual(["SEK"]);
  });
});

describe("API keys", () => {
  it("are shown once, work, and end when revoked", async () => {
    const asked = { mutationId: newId(), keyId: newId(), name: "Reporting", role: "admin" as const };
    const { key } = await admin.keys.create(asked);

    expect((await identifyKey(db.database, key ?? "", new Date(NOW)))?.viewer).toMatchObject({
      orgId: company.orgId,
      role: "admin",
      personId: null,
    });
    expect(await admin.keys.create(asked)).toEqual({ keyId: asked.keyId, key: null });
    await admin.keys.revoke({ mutationId: newId(), keyId: asked.keyId });
    expect(await identifyKey(db.database, key ?? "", new Date(NOW))).toBeNull();
    expect((await admin.keys.list()).items).toMatchObject([{ id: asked.keyId, name: "Reporting" }]);
  });

  it("are nowhere in the database", async () => {
    const { key } = await admin.keys.create({ mutationId: newId(), keyId: newId(), name: "Reporting", role: "admin" });
    const kept = await inCompany<{ text: string }>(
      sql`select r::text as text from mutation_receipt r union all select k::text from api_key k`,
    );

    expect(kept.length).toBeGreaterThan(0);
    expect(kept.filter(({ text }) => text.includes((key ?? "none").slice(-43)))).toEqual([]);
  });

  it("of a rep stand for somebody", async () => {
    expect(await brokenRule(admin.keys.create({ mutationId: newId(), keyId: newId(), name: "X", role: "rep" }))).toBe("person_not_found");
    expect(await brokenRule(admin.keys.create({ mutationId: newId(), keyId: newId(), name: "X", role: "rep", personId: newId() }))).toBe(
      "person_not_found",
    );
  });
});

describe("a mutation", () => {
  it("that is sent again gets its answer again and leaves one audit entry", async () => {
    const asked = { mutationId: newId(), territoryId: newId(), code: "EAST", name: "East" };

    expect(await admin.territories.save(asked)).toEqual({ ok: true });
    await admin.territories.remove({ mutationId: newId(), territoryId: asked.territoryId });
    expect(await admin.territories.save(asked)).toEqual({ ok: true });
    expect((await namesAndDepths(admin)).map(([name]) => name)).not.toContain("East");
    expect((await admin.audit.list({})).items).toMatchObject([
      { action: "territories.remove", entityId: asked.territoryId, person: expect.stringContaining("admin") as string },
      { action: "territories.save", entityId: asked.territoryId },
    ]);
  });

  it("that runs twice at once happens once", async () => {
    const asked = { ...newProduct(), mutationId: newId() };
    const answers = await Promise.all([1, 2, 3].map(() => admin.products.save(asked)));

    expect(answers).toEqual([{ version: 1 }, { version: 1 }, { version: 1 }]);
    expect((await admin.audit.list({})).items).toHaveLength(1);
  });

  it.each([
    {
      name: "another body",
      again: (asked: { mutationId: string }) => admin.competitors.save({ ...asked, competitorId: newId(), name: "Other" }),
    },
    { name: "another procedure", again: ({ mutationId }: { mutationId: string }) => admin.keys.revoke({ mutationId, keyId: newId() }) },
    {
      name: "another person",
      again: (asked: { mutationId: string }) => rep.competitors.save({ ...asked, competitorId: company.competitorId, name: "Weightier" }),
    },
  ])("whose id comes again with $name is refused", async ({ again }) => {
    const asked = { mutationId: newId(), competitorId: company.competitorId, name: "Weightier" };

    await admin.competitors.save(asked);
    expect(await brokenRule(again({ mutationId: asked.mutationId }))).toBe("mutation_reused");
  });

  it("that fails leaves neither receipt nor audit entry, and may be tried again", async () => {
    const asked = { mutationId: newId(), territoryId: newId(), code: "SOUTH", name: "South again" };

    expect(await brokenRule(admin.territories.save(asked))).toBe("territory_code_taken");
    expect((await admin.audit.list({})).items).toEqual([]);
    expect(await brokenRule(admin.territories.save({ ...asked, code: "SOUTH-2" }))).toBe("none");
  });
});

it("the audit is read page by page", async () => {
  for (let number = 0; number < 101; number += 1) {
    await admin.drivers.save({ mutationId: newId(), driverId: newId(), name: `Driver ${number}`, isAdvertised: false });
  }
  const first = await admin.audit.list({});
  const second = await admin.audit.list({ cursor: first.nextCursor });

  expect([first.items.length, second.items.length, second.nextCursor]).toEqual([100, 1, null]);
  expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(101);
});

function newProduct() {
  return {
    mutationId: newId(),
    productId: newId(),
    version: null as number | null,
    sku: "N1",
    name: "New scale",
    family: "Scales",
    kind: "product" as const,
    unitPriceCents: 10_000,
    currency: "EUR",
    fitsTypes: [],
    fitsSizes: [],
    tags: ["new"],
    isOffered: true,
  };
}

function newScript() {
  const question = (key: string, area: "perception" | "needs" | "competition") => ({
    key,
    area,
    kind: "text" as const,
    direct: `Tell me about ${key}.`,
    subtle: `What is said about ${key}?`,
    delicacy: 1,
    choices: [],
    conditions: {},
  });

  return {
    scriptId: newId(),
    name: "A new script",
    purpose: "To try",
    conditions: {},
    pitch: "A pitch",
    fallback: "A fallback",
    singleQuestion: "One question?",
    questions: [question("mood", "perception"), question("work", "needs"), question("offers", "competition")],
    baseNumber: null as number | null,
  };
}

function newSettings(name: string) {
  return {
    mutationId: newId(),
    name,
    currency: "EUR",
    timeZone: "Europe/Berlin",
    settings: {},
    exchangeRates: [{ currency: "USD", rate: 0.9 }],
  };
}

async function namesAndDepths(caller: Caller) {
  return (await caller.territories.list()).items.map(({ name, depth, accounts }) => [name, depth, accounts]);
}

async function callerOf(personId: string): Promise<Caller> {
  return (await signIn(db.database, { orgId: company.orgId, personId }))(NOW);
}

function inCompany<Row>(statement: ReturnType<typeof sql>): Promise<Row[]> {
  return withTenantSql(db.database, company.context, (tx) => tx.query<Row>(statement));
}

async function whitespaceOf(accountId: string): Promise<number> {
  const [row] = await inCompany<{ count: number }>(
    sql`select whitespace_count as count from standing where account_id = ${accountId}::uuid`,
  );

  return row?.count ?? 0;
}

async function intervalOf(accountId: string): Promise<number> {
  const [row] = await inCompany<{ days: number }>(sql`select interval_days as days from standing where account_id = ${accountId}::uuid`);

  return row?.days ?? 0;
}
