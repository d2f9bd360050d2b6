import { newId } from "@revisit/data/newId";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { brokenRule } from "./brokenRule.ts";
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
