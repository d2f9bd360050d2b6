import { newId } from "@revisit/data/newId";
import { sql } from "@revisit/data/database/sql";
import { withTenantSql } from "@revisit/data/tenant/withTenantSql";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { brokenRule } from "./brokenRule.ts";
import { signIn, type Caller } from "./signIn.ts";
import { testDatabase, type TestDatabase } from "./testDatabase.ts";
import { weighingCompany, type WeighingCompany } from "./weighingCompany.ts";

const NOW = "2026-11-17T09:00:00Z";

let db: TestDatabase;
let company: WeighingCompany;
let rep: Caller;
let colleague: Caller;
let manager: Caller;

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
  company = await weighingCompany(db.database, new Date(NOW));
  const { orgId } = company;
  rep = await (await signIn(db.database, { orgId, personId: company.repId }))(NOW);
  colleague = await (await signIn(db.database, { orgId, personId: company.colleagueId }))(NOW);
  manager = await (await signIn(db.database, { orgId, personId: company.managerId }))(NOW);
});

describe("what changes an input assesses the account in the same transaction", () => {
  it("a product recorded as owned", async () => {
    const { bakery } = company.accounts;
    const before = await rep.accounts.get({ accountId: bakery });
    const { version } = await rep.owned.save({
      mutationId: newId(),
      ownedId: newId(),
      accountId: bakery,
      productId: company.products.hanging,
      supplier: "us",
      quantity: 1,
      version: null,
    });
    const after = await rep.accounts.get({ accountId: bakery });
    const cell = after.whitespace.find(({ productId }) => productId === company.products.hanging)!;

    expect([before.ownedCount, after.ownedCount]).toEqual([1, 2]);
    expect(cell).toMatchObject({ state: "owned", owned: { version } });
    await rep.owned.remove({ mutationId: newId(), ownedId: cell.owned!.ownedId, version });
    expect((await rep.accounts.get({ accountId: bakery })).ownedCount).toBe(1);
  });

  it("a budget and the rep's own judgement", async () => {
    const { bakery } = company.accounts;
    const { version } = await rep.accounts.get({ accountId: bakery });
    const poor = await rep.accounts.recordBudget({ mutationId: newId(), accountId: bakery, version, budgetCents: 0, on: "2026-11-17" });
    expect(await rep.accounts.get({ accountId: bakery })).toMatchObject({ level: "low", resources: "none" });

    await rep.accounts.judgeResources({ mutationId: newId(), accountId: bakery, version: poor.version, resources: "ample" });
    expect(await rep.accounts.get({ accountId: bakery })).toMatchObject({
      level: "high",
      resources: "ample",
      judgement: { resources: "ample", on: "2026-11-17", isStale: false },
    });
    expect(
      await brokenRule(
        rep.accounts.recordBudget({ mutationId: newId(), accountId: bakery, version: poor.version, budgetCents: 1, on: "2026-11-17" }),
      ),
    ).toBe("record_changed_meanwhile");
  });
});

describe("a challenge", () => {
  it("that is accepted sets the level for a year, and the clock with it", async () => {
    const { bakery } = company.accounts;
    const { challengeId } = await rep.accounts.challenge({
      mutationId: newId(),
      challengeId: newId(),
      accountId: bakery,
      claimedLevel: "low",
      reason: "they close in spring",
    });
    expect((await manager.challenges.list({ state: "open" })).items).toMatchObject([
      { id: challengeId, accountName: "Castell Bakery", level: "high", claimedLevel: "low" },
    ]);

    expect(await manager.accounts.decideChallenge({ mutationId: newId(), challengeId, accept: true, note: "agreed" })).toEqual({
      state: "accepted",
    });
    expect(await rep.accounts.get({ accountId: bakery })).toMatchObject({
      level: "low",
      ruleLevel: "high",
      intervalDays: 365,
      override: { level: "low", reason: "they close in spring", untilOn: "2027-11-17" },
      openChallenge: null,
    });
    expect(await brokenRule(manager.accounts.decideChallenge({ mutationId: newId(), challengeId, accept: false, note: "no" }))).toBe(
      "challenge_already_decided",
    );

    await manager.accounts.endOverride({ mutationId: newId(), accountId: bakery });
    expect(await rep.accounts.get({ accountId: bakery })).toMatchObject({ level: "high", override: null });
  });

  it("needs another level and a reason, and is nobody's business elsewhere", async () => {
    const { bakery, foundry } = company.accounts;
    const raise = (claim: { accountId: string; claimedLevel: "high" | "low"; reason: string }) =>
      brokenRule(rep.accounts.challenge({ mutationId: newId(), challengeId: newId(), ...claim }));

    expect(await raise({ accountId: bakery, claimedLevel: "high", reason: "they grow" })).toBe("challenge_same_level");
    expect(await raise({ accountId: bakery, claimedLevel: "low", reason: " " })).toBe("challenge_needs_reason");
    expect(await raise({ accountId: foundry, claimedLevel: "low", reason: "they shrink" })).toBe("account_not_found");
    expect(
      await brokenRule(
        manager.accounts.override({ mutationId: newId(), accountId: foundry, level: "low", reason: "x", untilOn: "2027-01-01" }),
      ),
    ).toBe("account_not_found");
    expect(
      await brokenRule(
        manager.accounts.override({ mutationId: newId(), accountId: bakery, level: "low", reason: "x", untilOn: "2026-11-16" }),
      ),
    ).toBe("override_in_past");
  });
});

describe("contacts", () => {
  it("are added, changed over the version seen, and removed; their names stay in reviews", async () => {
    const { bakery } = company.accounts;
    const contactId = newId();
    const contact = { contactId, accountId: bakery, name: "Nora New", doNotContact: false };
    await rep.contacts.save({ mutationId: newId(), ...contact, version: null, email: "nora@example.com", rapport: 4 });
    expect(await brokenRule(rep.contacts.save({ mutationId: newId(), ...contact, version: null }))).toBe("record_changed_meanwhile");
    expect(await rep.contacts.save({ mutationId: newId(), ...contact, name: "Nora Neu", version: 1 })).toEqual({ version: 2 });
    expect(await brokenRule(rep.contacts.save({ mutationId: newId(), ...contact, version: 1 }))).toBe("record_changed_meanwhile");
    expect(await brokenRule(colleague.contacts.save({ mutationId: newId(), ...contact, version: 2 }))).toBe("contact_not_found");

    const { reviewId } = await rep.reviews.start({ mutationId: newId(), reviewId: newId(), accountId: bakery, version: null });
    await rep.contacts.remove({ mutationId: newId(), contactId: company.contacts.warm, version: 1 });
    expect((await rep.reviews.get({ reviewId })).participants).toMatchObject([
      { side: "us" },
      { side: "customer", contactId: null, name: "Wilma Warm" },
    ]);
  });
});

describe("findings that say one thing", () => {
  it("become one, and what cited the other cites the kept one", async () => {
    const { bakery } = company.accounts;
    const { reviewId } = await rep.reviews.start({ mutationId: newId(), reviewId: newId(), accountId: bakery, version: null });
    const [keepId, dropId] = [newId(), newId()];
    for (const findingId of [keepId, dropId]) {
      await rep.findings.save({
        mutationId: newId(),
        findingId,
        accountId: bakery,
        reviewId,
        version: null,
        kind: "need",
        text: "a hanging scale",
        mayQuote: false,
      });
    }
    await rep.recommendations.choose({
      mutationId: newId(),
      recommendationId: newId(),
      reviewId,
      kind: "better_use",
      words: "Ask us.",
      findingIds: [dropId],
    });
    await rep.findings.merge({ mutationId: newId(), keepId, dropId });
    const view = await rep.reviews.get({ reviewId });

    expect(Object.fromEntries(view.findings.map(({ id, state }) => [id, state]))).toEqual({ [keepId]: "open", [dropId]: "dropped" });
    expect(view.recommendations[0]?.findingIds).toEqual([keepId]);
    expect(await brokenRule(rep.findings.merge({ mutationId: newId(), keepId, dropId: keepId }))).toBe("not_found");
    expect(await brokenRule(colleague.findings.merge({ mutationId: newId(), keepId, dropId }))).toBe("not_found");
  });
});

describe("recommendations", () => {
  it("rest on what we computed, whatever the client says; rejecting one takes the choice back", async () => {
    const { bakery } = company.accounts;
    const { reviewId } = await rep.reviews.start({ mutationId: newId(), reviewId: newId(), accountId: bakery, version: null });
    const wanted = (await rep.reviews.candidates({ reviewId })).items.find(({ kind }) => kind === "option")!;
    const proposal = { reviewId, kind: wanted.kind, productId: wanted.productId };
    await rep.recommendations.choose({
      mutationId: newId(),
      recommendationId: newId(),
      ...proposal,
      words: "Print labels with it.",
      findingIds: [],
    });
    expect((await rep.reviews.get({ reviewId })).recommendations).toMatchObject([
      { outcome: "proposed", expectedValueCents: wanted.expectedValueCents, productName: "Label printer" },
    ]);

    const rejectedId = newId();
    await rep.recommendations.reject({
      mutationId: newId(),
      recommendationId: rejectedId,
      ...proposal,
      candidateKey: wanted.key,
      reason: "no labels here",
    });
    expect((await rep.reviews.get({ reviewId })).recommendations).toMatchObject([
      { id: rejectedId, outcome: "rejected", outcomeReason: "no labels here" },
    ]);
    expect((await rep.reviews.candidates({ reviewId })).items.find(({ key }) => key === wanted.key)?.warning?.values).toMatchObject({
      reason: "no labels here",
    });
    await rep.recommendations.remove({ mutationId: newId(), recommendationId: rejectedId, version: 1 });
    expect((await rep.reviews.get({ reviewId })).recommendations).toEqual([]);
  });

  it("cite findings of their own account only", async () => {
    const { bakery, dairy } = company.accounts;
    const { reviewId } = await rep.reviews.start({ mutationId: newId(), reviewId: newId(), accountId: bakery, version: null });
    const findingId = newId();
    await colleague.findings.save({
      mutationId: newId(),
      findingId,
      accountId: dairy,
      version: null,
      kind: "need",
      text: "x",
      mayQuote: false,
    });

    expect(
      await brokenRule(
        rep.recommendations.choose({
          mutationId: newId(),
          recommendationId: newId(),
          reviewId,
          kind: "better_use",
          words: "x",
          findingIds: [findingId],
        }),
      ),
    ).toBe("not_found");
    expect((await rep.reviews.get({ reviewId })).recommendations).toEqual([]);
  });

  it("get the customer's answer later, over the version seen", async () => {
    const { bakery } = company.accounts;
    const { reviewId } = await rep.reviews.start({ mutationId: newId(), reviewId: newId(), accountId: bakery, version: null });
    const recommendationId = newId();
    await rep.recommendations.choose({
      mutationId: newId(),
      recommendationId,
      reviewId,
      kind: "product",
      productId: company.products.hanging,
      words: "Take it.",
      findingIds: [],
    });
    await rep.recommendations.settle({ mutationId: newId(), recommendationId, version: 1, outcome: "won" });

    expect(await brokenRule(rep.recommendations.settle({ mutationId: newId(), recommendationId, version: 1, outcome: "lost" }))).toBe(
      "record_changed_meanwhile",
    );
    expect((await rep.accounts.timeline({ accountId: bakery })).items.map(({ message }) => message.values)).toContainEqual({
      product: "Hanging scale",
      outcome: "won",
    });
  });
});

describe("problems and promises", () => {
  it("are opened, wait on somebody, and are solved with the effort it took", async () => {
    const { bakery } = company.accounts;
    const problemId = newId();
    const problem = { problemId, accountId: bakery, what: "the counter scale drifts", severity: 2 };
    await rep.problems.save({ mutationId: newId(), ...problem, version: null, waitingOn: "us", productId: company.products.counter });
    expect((await rep.myWeek.get({})).problems).toMatchObject([
      { what: problem.what, product: "Counter scale", waitingOn: "us", waitingSince: "2026-11-17" },
    ]);
    await rep.problems.solve({ mutationId: newId(), problemId, version: 1, remedy: "calibrated it", effort: 2 });

    expect((await rep.myWeek.get({})).problems).toEqual([]);
    expect((await rep.accounts.timeline({ accountId: bakery })).items.map(({ kind, message }) => [kind, message.id])).toEqual(
      expect.arrayContaining([
        ["problem", "timeline.problem"],
        ["problem", "timeline.problem_solved_effort"],
      ]),
    );
  });

  it("are kept or broken, and can be opened again", async () => {
    const promiseId = newId();
    await rep.promises.save({
      mutationId: newId(),
      promiseId,
      accountId: company.accounts.bakery,
      version: null,
      text: "send a quote",
      dueOn: "2026-11-20",
    });
    await rep.promises.settle({ mutationId: newId(), promiseId, version: 1, state: "kept" });
    expect((await rep.myWeek.get({})).promises).toEqual([]);
    await rep.promises.settle({ mutationId: newId(), promiseId, version: 2, state: "open" });

    expect((await rep.myWeek.get({})).promises).toMatchObject([{ id: promiseId, state: "open", version: 3 }]);
    expect(await brokenRule(colleague.promises.settle({ mutationId: newId(), promiseId, version: 3, state: "kept" }))).toBe(
      "promise_not_found",
    );
  });
});

describe("words that the organization shares", () => {
  it("stay one, whatever their case: two reps hear of the same competitor offline", async () => {
    const [first, second] = [newId(), newId()];
    await rep.competitors.save({ mutationId: newId(), competitorId: first, name: "Balance Bros" });

    expect(await colleague.competitors.save({ mutationId: newId(), competitorId: second, name: "balance bros" })).toEqual({
      competitorId: first,
    });
    expect((await rep.competitors.list()).items.map(({ name }) => name)).toEqual(["Balance Bros", "Heavyside"]);
    expect(await rep.drivers.save({ mutationId: newId(), driverId: newId(), name: "QUICK REPAIRS", isAdvertised: true })).toEqual({
      driverId: company.driverId,
    });
  });
});

describe("search", () => {
  it.each([
    { text: "castell", found: { accounts: ["Castell Bakery"], contacts: [], products: [] } },
    { text: "WARM", found: { accounts: [], contacts: ["Wilma Warm"], products: [] } },
    { text: "scale", found: { accounts: [], contacts: [], products: ["Counter scale", "Hanging scale"] } },
    { text: "P1", found: { accounts: [], contacts: [], products: ["Label printer"] } },
    { text: "Foundry", found: { accounts: [], contacts: [], products: [] } },
    { text: "%", found: { accounts: [], contacts: [], products: [] } },
  ])("for “$text” finds what the viewer may open", async ({ text, found }) => {
    const { accounts, contacts, products } = await rep.search.find({ text });

    expect({
      accounts: accounts.map(({ name }) => name),
      contacts: contacts.map(({ name }) => name),
      products: products.map(({ name }) => name),
    }).toEqual(found);
  });
});

describe("the timeline", () => {
  it("is read page by page, each entry once, the latest first", async () => {
    const { bakery } = company.accounts;
    await withTenantSql(db.database, company.context, (tx) =>
      tx.execute(sql`insert into purchase (org_id, id, account_id, product_id, order_id, purchased_on, quantity, amount_cents, currency)
        select ${tx.orgId}::uuid, gen_random_uuid(), ${bakery}::uuid, ${company.products.counter}::uuid, 'N-' || i, date '2025-02-01' + i / 3, 1, 100, 'EUR' from generate_series(1, 120) i`),
    );
    const seen: { id: string; on: string }[] = [];
    for (let cursor: string | undefined, pages = 0; pages < 9; pages += 1) {
      const page = await rep.accounts.timeline({ accountId: bakery, ...(cursor === undefined ? {} : { cursor }) });
      seen.push(...page.items);
      if (page.nextCursor === null) {
        break;
      }
      cursor = page.nextCursor;
    }

    expect(seen).toHaveLength(122);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(122);
    expect(seen.map(({ on }) => on)).toEqual(
      seen
        .map(({ on }) => on)
        .toSorted()
        .reverse(),
    );
  });
});
