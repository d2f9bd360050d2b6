import { newId } from "@revisit/data/newId";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { brokenRule, ruleError } from "./brokenRule.ts";
import { signIn, type Caller } from "./signIn.ts";
import { testDatabase, type TestDatabase } from "./testDatabase.ts";
import { weighingCompany, type WeighingCompany } from "./weighingCompany.ts";

const NOW = "2026-11-17T09:00:00Z";

let db: TestDatabase;
let company: WeighingCompany;
let at: Record<"rep" | "colleague" | "manager" | "southManager" | "admin", (asOf: string) => Promise<Caller>>;
let rep: Caller;

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

// each test has a company of its own: reviews leave traces
beforeEach(async () => {
  company = await weighingCompany(db.database, new Date(NOW));
  const { orgId } = company;
  at = {
    rep: await signIn(db.database, { orgId, personId: company.repId }),
    colleague: await signIn(db.database, { orgId, personId: company.colleagueId }),
    manager: await signIn(db.database, { orgId, personId: company.managerId }),
    southManager: await signIn(db.database, { orgId, personId: company.southManagerId }),
    admin: await signIn(db.database, { orgId, personId: company.adminId }),
  };
  rep = await at.rep(NOW);
});

describe("a review from start to end", () => {
  it("is started, answered, concluded, closed, and followed by the next one", async () => {
    const { bakery } = company.accounts;
    const { reviewId, version } = await start(rep, bakery);
    await answer(rep, reviewId, { questionId: company.questions.perception, value: { kind: "rating", rating: 4 } });
    await answer(rep, reviewId, { questionId: company.questions.needs, note: "they weigh sacks by hand" });

    const findingId = newId();
    await rep.findings.save({
      mutationId: newId(),
      findingId,
      accountId: bakery,
      reviewId,
      version: null,
      kind: "need",
      text: "a hanging scale for sacks",
      mayQuote: false,
    });
    const promised = newId();
    await rep.findings.save({
      mutationId: newId(),
      findingId: promised,
      accountId: bakery,
      reviewId,
      version: null,
      kind: "promise",
      text: "send a quote",
      mayQuote: false,
    });
    expect(await brokenRule(rep.reviews.close({ mutationId: newId(), reviewId, version }))).toBe("review_needs_confirmed_findings");
    await rep.findings.settle({ mutationId: newId(), findingId, version: 1, state: "confirmed" });
    await rep.findings.settle({ mutationId: newId(), findingId: promised, version: 1, state: "confirmed" });
    expect(await brokenRule(rep.reviews.close({ mutationId: newId(), reviewId, version }))).toBe("review_needs_recommendation");

    const { items } = await rep.reviews.candidates({ reviewId });
    const wanted = items[0]!;
    expect(wanted).toMatchObject({ kind: "product", productName: "Hanging scale", findingIds: [findingId] });
    await rep.recommendations.choose({
      mutationId: newId(),
      recommendationId: newId(),
      reviewId,
      kind: wanted.kind,
      productId: wanted.productId,
      words: "Lift them with this.",
      findingIds: [],
    });

    const closing = await rep.reviews.closing({ reviewId });
    const closed = await rep.reviews.close({ mutationId: newId(), reviewId, version });
    expect(closing).toMatchObject({
      blockers: [],
      next: { nextDueOn: closed.nextDueOn, level: closed.level, proposedOn: closed.nextReview?.proposedOn },
    });
    expect(closed).toMatchObject({ level: "high", intervalDays: 90, nextDueOn: "2027-02-15", nextReview: { proposedOn: "2027-02-15" } });
    expect((await rep.reviews.list({ accountId: bakery })).items.map(({ state, dueOn }) => [state, dueOn])).toEqual([
      ["held", "2026-04-01"],
      ["proposed", "2027-02-15"],
    ]);
  });
});

describe("a review that is not held", () => {
  it("moves no clock when the customer declines, and is excused with its reason", async () => {
    const { bakery } = company.accounts;
    const before = await rep.reviews.preparation({ accountId: bakery });
    await rep.reviews.decline({
      mutationId: newId(),
      reviewId: newId(),
      accountId: bakery,
      version: null,
      reason: "stocktaking",
      tryAgainOn: "2026-12-01",
    });
    const after = await rep.reviews.preparation({ accountId: bakery });

    expect(after.account).toMatchObject({ nextDueOn: before.account.nextDueOn, lastHeldOn: null, coverage: "overdue" });
    expect((await rep.accounts.timeline({ accountId: bakery })).items[0]).toMatchObject({
      kind: "review",
      message: { id: "timeline.not_held", values: { state: "declined", reason: "stocktaking" } },
    });
  });

  it.each(["decline", "cancel", "miss"] as const)("can't be ended by %s without a reason", async (event) => {
    const { bakery } = company.accounts;
    const { reviewId, version } = await rep.reviews.invite({ mutationId: newId(), reviewId: newId(), accountId: bakery, version: null });

    expect(await brokenRule(rep.reviews[event]({ mutationId: newId(), reviewId, accountId: bakery, version, reason: " " }))).toBe(
      "review_needs_reason",
    );
    expect((await rep.reviews.list({ accountId: bakery })).items[0]).toMatchObject({ state: "invited", version });
  });

  it("is scheduled at a time of the account's clock", async () => {
    const { bakery } = company.accounts;
    const { reviewId } = await rep.reviews.schedule({
      mutationId: newId(),
      reviewId: newId(),
      accountId: bakery,
      version: null,
      day: "2026-12-02",
      time: "14:30",
      durationMinutes: 45,
      channel: "video",
    });

    expect(await rep.reviews.get({ reviewId })).toMatchObject({
      state: "scheduled",
      scheduledAt: "2026-12-02T13:30:00.000Z",
      timeZone: "Europe/Berlin",
      channel: "video",
      durationMinutes: 45,
    });
  });
});

describe("two tabs", () => {
  it("begin one review, not two", async () => {
    const { bakery } = company.accounts;
    const tries = await Promise.all([0, 1, 2].map(() => brokenRule(start(rep, bakery))));

    expect(tries.sort()).toEqual(["none", "review_already_open", "review_already_open"]);
    expect((await rep.reviews.list({ accountId: bakery })).total).toBe(1);
  });

  it("get a clear conflict where one is stale, and nothing is overwritten", async () => {
    const { bakery } = company.accounts;
    const { reviewId, version } = await rep.reviews.invite({ mutationId: newId(), reviewId: newId(), accountId: bakery, version: null });
    await rep.reviews.start({ mutationId: newId(), reviewId, accountId: bakery, version });
    const stale = await ruleError(rep.reviews.cancel({ mutationId: newId(), reviewId, accountId: bakery, version, reason: "by mistake" }));

    expect(stale).toMatchObject({ code: "record_changed_meanwhile", details: { version: version + 1, state: "in_progress" } });
    expect((await rep.reviews.get({ reviewId })).state).toBe("in_progress");
  });

  it("keep both texts of an answer: the stored one comes back with the refusal", async () => {
    const { reviewId } = await start(rep, company.accounts.bakery);
    const questionId = company.questions.needs;
    const answerId = newId();
    await answer(rep, reviewId, { questionId, answerId, note: "first tab" });
    const second = await ruleError(answer(rep, reviewId, { questionId, note: "second tab" }));

    expect(second).toMatchObject({ code: "record_changed_meanwhile", details: { version: 1, note: "first tab", value: "null", answerId } });
    expect(await answer(rep, reviewId, { questionId, note: "second tab", baseVersion: 1 })).toMatchObject({ version: 2 });
  });

  it("may send the same answer again without a second effect", async () => {
    const { reviewId } = await start(rep, company.accounts.bakery);
    const said = { questionId: company.questions.needs, answerId: newId(), note: "they weigh by hand" };
    const first = await answer(rep, reviewId, said);

    expect(await answer(rep, reviewId, said)).toEqual(first);
    expect((await rep.reviews.get({ reviewId })).answers).toMatchObject([{ id: said.answerId, note: said.note, version: 1 }]);
  });
});

describe("answers", () => {
  it("that don't fit their question are refused, and the one before is kept", async () => {
    const { reviewId } = await start(rep, company.accounts.bakery);
    const questionId = company.questions.perception;
    await answer(rep, reviewId, { questionId, value: { kind: "rating", rating: 4 } });

    expect(await brokenRule(answer(rep, reviewId, { questionId, value: { kind: "rating", rating: 6 }, baseVersion: 1 }))).toBe(
      "answer_does_not_fit",
    );
    expect((await rep.reviews.get({ reviewId })).answers[0]?.value).toEqual({ kind: "rating", rating: 4 });
  });

  it("are taken only while the review is in progress", async () => {
    const { bakery } = company.accounts;
    const { reviewId, version } = await start(rep, bakery);
    await rep.reviews.cancel({ mutationId: newId(), reviewId, accountId: bakery, version, reason: "the phone rang" });

    expect(await brokenRule(answer(rep, reviewId, { questionId: company.questions.needs, note: "late" }))).toBe("review_state_conflict");
  });

  it("of another script's question are not there", async () => {
    const { reviewId } = await start(rep, company.accounts.bakery);

    expect(await brokenRule(answer(rep, reviewId, { questionId: newId(), note: "?" }))).toBe("not_found");
  });
});

describe("what the live screen is given", () => {
  it("is complete, in the account's own words", async () => {
    const { reviewId } = await start(rep, company.accounts.bakery);
    const view = await rep.reviews.get({ reviewId });

    expect(view).toMatchObject({
      state: "in_progress",
      account: { name: "Castell Bakery", level: "high", ownedFamilies: ["Scales"] },
      script: {
        name: "Everyone",
        number: 1,
        pitch: "May I see that all is well, Wilma Warm?",
        singleQuestion: "How is the Counter scale?",
      },
      competitors: [{ name: "Heavyside" }],
      drivers: [{ name: "Quick repairs" }],
      closed: null,
    });
    expect(view.participants.map(({ side, name }) => [side, name])).toEqual([
      ["us", view.rep.name],
      ["customer", "Wilma Warm"],
    ]);
    expect(view.questions.map(({ direct, suggestedPhrasing }) => [direct, suggestedPhrasing])).toEqual([
      ["How satisfied is Castell Bakery with us?", "direct"],
      ["What else do you weigh?", "direct"],
      ["Who else made an offer?", "subtle"],
    ]);
    expect(view.products.map(({ name }) => name)).toEqual(["Label printer", "Counter scale", "Hanging scale", "Calibration"]);
  });

  it("brings who was there last time, without those who want no contact", async () => {
    const { bakery } = company.accounts;
    const first = await start(rep, bakery);
    const { rep: holder } = await rep.reviews.get({ reviewId: first.reviewId });
    const participants = [
      { id: newId(), side: "us" as const, personId: holder.id, name: holder.name },
      { id: newId(), side: "customer" as const, contactId: company.contacts.cool, name: "Kurt Cool" },
    ];
    const { version } = await rep.reviews.saveParticipants({
      mutationId: newId(),
      reviewId: first.reviewId,
      version: first.version,
      participants,
    });
    await close(rep, { reviewId: first.reviewId, version });
    const later = await at.rep("2027-02-15T09:00:00Z");
    const next = (await later.reviews.list({ accountId: bakery, states: ["proposed"] })).items[0]!;
    await later.reviews.start({ mutationId: newId(), reviewId: next.id, accountId: bakery, version: next.version });

    expect((await later.reviews.get({ reviewId: next.id })).participants.map(({ name }) => name)).toEqual([holder.name, "Kurt Cool"]);
  });

  it("says what followed once the review is closed", async () => {
    const { reviewId, version } = await start(rep, company.accounts.bakery);
    const closed = await close(rep, { reviewId, version });

    expect((await rep.reviews.get({ reviewId })).closed).toMatchObject({
      nextDueOn: closed.nextDueOn,
      intervalDays: 90,
      level: "high",
      nextReview: closed.nextReview,
    });
  });
});

describe("the preparation", () => {
  it("compares the last answers with those before, worst first", async () => {
    const { bakery } = company.accounts;
    const { perception, needs } = company.questions;
    const first = await start(rep, bakery);
    await answer(rep, first.reviewId, { questionId: perception, value: { kind: "rating", rating: 5 } });
    await answer(rep, first.reviewId, { questionId: needs, note: "nothing" });
    await close(rep, first);
    const later = await at.rep("2027-02-15T09:00:00Z");
    const next = (await later.reviews.list({ accountId: bakery, states: ["proposed"] })).items[0]!;
    await later.reviews.start({ mutationId: newId(), reviewId: next.id, accountId: bakery, version: next.version });
    await answer(later, next.id, { questionId: needs, note: "sacks" });
    await answer(later, next.id, { questionId: perception, value: { kind: "rating", rating: 2 }, note: "slow on parts" });
    await close(later, { reviewId: next.id, version: next.version + 1 });

    expect((await later.reviews.preparation({ accountId: bakery })).lastAnswers.map(({ text, direction }) => [text, direction])).toEqual([
      ["2 of 5: slow on parts", "worse"],
      ["sacks", "changed"],
    ]);
  });

  it("names what similar customers value, and quotes only who allowed it", async () => {
    const { foundry, bakery } = company.accounts;
    const admin = await at.admin(NOW);
    for (const [mayQuote, quote] of [
      [false, "between us"],
      [true, "they came the same day"],
    ] as const) {
      const findingId = newId();
      await admin.findings.save({
        mutationId: newId(),
        findingId,
        accountId: foundry,
        version: null,
        kind: "perceived_value",
        text: "repairs",
        quote,
        mayQuote,
        driverId: company.driverId,
      });
      await admin.findings.settle({ mutationId: newId(), findingId, version: 1, state: "confirmed" });
    }

    const { similarValues } = await rep.reviews.preparation({ accountId: bakery });
    expect(similarValues).toMatchObject([
      {
        driver: "Quick repairs",
        accounts: 1,
        quote: "they came the same day",
        quotedFrom: null,
        scope: { id: "value.circle.all", values: { heard: 1 } },
      },
    ]);
    expect((await admin.reviews.preparation({ accountId: bakery })).similarValues[0]?.quotedFrom).toBe("Foundry Süd");
  });

  it("names competitors that supply the account or that it spoke of", async () => {
    const { bakery } = company.accounts;
    await rep.owned.save({
      mutationId: newId(),
      ownedId: newId(),
      accountId: bakery,
      productId: company.products.hanging,
      supplier: "competitor",
      competitorId: company.competitorId,
      quantity: 2,
      version: null,
    });
    await rep.findings.save({
      mutationId: newId(),
      findingId: newId(),
      accountId: bakery,
      version: null,
      kind: "competitor_contact",
      text: "they called in spring",
      mayQuote: false,
      competitorId: company.competitorId,
    });

    expect((await rep.reviews.preparation({ accountId: bakery })).competitors).toEqual([
      { name: "Heavyside", products: ["Hanging scale"], seenOn: "2026-11-17", text: "they called in spring" },
    ]);
  });
});

describe("a promise found in a review", () => {
  it("becomes a promise of the holder, once, even where it was written down already", async () => {
    const { bakery } = company.accounts;
    const { reviewId, version } = await start(rep, bakery);
    const [kept, own] = [newId(), newId()];
    for (const findingId of [kept, own]) {
      await rep.findings.save({
        mutationId: newId(),
        findingId,
        accountId: bakery,
        reviewId,
        version: null,
        kind: "promise",
        text: `send ${findingId === kept ? "a quote" : "a manual"}`,
        mayQuote: false,
      });
      await rep.findings.settle({ mutationId: newId(), findingId, version: 1, state: "confirmed" });
    }
    await rep.promises.save({
      mutationId: newId(),
      promiseId: newId(),
      accountId: bakery,
      reviewId,
      findingId: own,
      version: null,
      text: "send a manual",
      dueOn: "2026-11-18",
    });
    await close(rep, { reviewId, version });

    const { promises } = await rep.myWeek.get({});
    expect(promises.map(({ text, dueOn }) => [text, dueOn])).toEqual([
      ["send a manual", "2026-11-18"],
      ["send a quote", "2026-11-24"],
    ]);
  });
});

describe("the week", () => {
  it("shows a rep what is overdue, open, promised and held, of their own accounts only", async () => {
    const week = await rep.myWeek.get({});
    expect(week).toMatchObject({
      today: "2026-11-17",
      weekStartsOn: "2026-11-16",
      weekEndsOn: "2026-11-22",
      accounts: 1,
      overdue: { total: 1 },
      period: { label: "Q4 2026", planned: 1, held: 0 },
    });
    expect(week.overdue.items[0]).toMatchObject({ name: "Castell Bakery", daysOverdue: 230, rank: 1, openReview: null });

    await close(rep, await start(rep, company.accounts.bakery));
    const after = await rep.myWeek.get({});
    expect(after).toMatchObject({ overdue: { total: 0 }, period: { planned: 1, held: 1 }, inProgress: [] });
  });

  it("can be looked at by the manager of the rep's territory and by nobody beside", async () => {
    const personId = company.repId;

    expect((await (await at.manager(NOW)).myWeek.get({ personId })).person.id).toBe(personId);
    expect(await brokenRule((await at.southManager(NOW)).myWeek.get({ personId }))).toBe("person_not_found");
    expect(await brokenRule((await at.colleague(NOW)).myWeek.get({ personId }))).toBe("person_not_found");
  });
});

describe("what is not yours", () => {
  it("is not there: the same answer as for what nobody has", async () => {
    const { bakery } = company.accounts;
    const { reviewId, version } = await start(rep, bakery);
    const colleague = await at.colleague(NOW);
    const asks = (id: { reviewId: string; accountId: string }) => [
      colleague.reviews.get({ reviewId: id.reviewId }),
      colleague.reviews.candidates({ reviewId: id.reviewId }),
      colleague.reviews.closing({ reviewId: id.reviewId }),
      colleague.reviews.preparation({ accountId: id.accountId }),
      colleague.accounts.timeline({ accountId: id.accountId }),
      start(colleague, id.accountId),
      answer(colleague, id.reviewId, { questionId: company.questions.needs, note: "mine now" }),
      colleague.reviews.close({ mutationId: newId(), reviewId: id.reviewId, version }),
      colleague.reviews.saveParticipants({ mutationId: newId(), reviewId: id.reviewId, version, participants: [] }),
      colleague.findings.save({
        mutationId: newId(),
        findingId: newId(),
        accountId: id.accountId,
        version: null,
        kind: "need",
        text: "x",
        mayQuote: false,
      }),
    ];
    const theirs = await Promise.all(asks({ reviewId, accountId: bakery }).map((ask) => ruleError(ask)));
    const nobodys = await Promise.all(asks({ reviewId: newId(), accountId: newId() }).map((ask) => ruleError(ask)));

    expect(theirs.map((error) => error?.code)).toEqual([
      "review_not_found", "review_not_found", "review_not_found", "account_not_found", "account_not_found",
      "account_not_found", "review_not_found", "review_not_found", "review_not_found", "account_not_found",
    ]); // prettier-ignore
    expect(theirs.map((error) => error?.details)).toEqual(nobodys.map((error) => error?.details));
    expect((await colleague.reviews.list({})).items).toEqual([]);
  });

  it("can't be reached through an account that is yours", async () => {
    const { bakery, dairy } = company.accounts;
    const { reviewId, version } = await start(rep, bakery);
    const colleague = await at.colleague(NOW);

    expect(await brokenRule(colleague.reviews.cancel({ mutationId: newId(), reviewId, accountId: dairy, version, reason: "no" }))).toBe(
      "review_not_found",
    );
    expect(
      await brokenRule(
        colleague.promises.save({
          mutationId: newId(),
          promiseId: newId(),
          accountId: dairy,
          reviewId,
          version: null,
          text: "x",
          dueOn: "2026-12-01",
        }),
      ),
    ).toBe("review_not_found");
    expect(
      await brokenRule(
        rep.reviews.saveParticipants({
          mutationId: newId(),
          reviewId,
          version,
          participants: [{ id: newId(), side: "customer", contactId: company.contacts.foundry, name: "Flora" }],
        }),
      ),
    ).toBe("contact_not_found");
  });
});

async function start(caller: Caller, accountId: string) {
  return caller.reviews.start({ mutationId: newId(), reviewId: newId(), accountId, version: null });
}

type Said = {
  questionId: string;
  value?: Parameters<Caller["reviews"]["saveAnswer"]>[0]["value"];
  note?: string;
  answerId?: string;
  baseVersion?: number;
};

async function answer(caller: Caller, reviewId: string, said: Said) {
  const { questionId, value = null, note = "", answerId = newId(), baseVersion = 0 } = said;

  return caller.reviews.saveAnswer({ mutationId: newId(), reviewId, questionId, answerId, value, note, phrasing: "direct", baseVersion });
}

/** With a better use of what they have, which is always offered. */
async function close(caller: Caller, { reviewId, version }: { reviewId: string; version: number }) {
  const { items } = await caller.reviews.candidates({ reviewId });
  const wanted = items.find(({ kind }) => kind === "better_use")!;
  await caller.recommendations.choose({
    mutationId: newId(),
    recommendationId: newId(),
    reviewId,
    kind: wanted.kind,
    productId: wanted.productId,
    words: "Clean the pan.",
    findingIds: [],
  });

  return caller.reviews.close({ mutationId: newId(), reviewId, version });
}
