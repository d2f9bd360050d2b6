import type { ReviewRow } from "@revisit/data/review/reviewRow";
import type { ReviewSubject } from "@revisit/data/review/reviewSubjectRepository";
import { accountRow } from "../accounts/accountRow.ts";
import { accountRowView } from "../accounts/accountRowView.ts";
import type { ProcedureContext } from "../procedures.ts";
import { askedContacts } from "./askedContacts.ts";
import { pastClosedView } from "./closedView.ts";
import { recommendationView } from "./recommendationView.ts";
import { reviewRowView } from "./reviewRowView.ts";
import { scriptView } from "./scriptView.ts";
import { scriptVersionFor } from "./startReview.ts";
import type { RecordView } from "./views.ts";

/** Everything that recording a review needs, at once, so that it goes on without a network. @throws {RuleError} `review_not_found` */
export async function recordView(ctx: ProcedureContext, reviewId: string): Promise<RecordView> {
  const review = await ctx.reviews.get(reviewId);
  const subject = await ctx.reviewSubjects.of(review.accountId);

  return {
    ...reviewRowView(review),
    startedAt: review.startedAt,
    ...(await peopleAndScript(ctx, review, subject)),
    ...(await recorded(ctx, review)),
    ...(await choices(ctx)),
    closed: await closedOf(ctx, review),
  };
}

type PeopleAndScript = Pick<RecordView, "account" | "contacts" | "participants" | "script" | "questions" | "openPromises" | "openProblems">;

async function peopleAndScript(ctx: ProcedureContext, review: ReviewRow, subject: ReviewSubject): Promise<PeopleAndScript> {
  const account = await accountRow(ctx, review.accountId);
  const contacts = await ctx.contacts.ofAccount(review.accountId);
  const participants = await ctx.participants.ofReview(review.id);
  const promises = (await ctx.promises.openOfAccount(review.accountId)).filter(({ reviewId }) => reviewId !== review.id);
  const ownProblems = await ctx.problems.ofReview(review.id);
  const problems = (await ctx.problems.ofAccount(review.accountId)).filter(
    ({ id, solvedOn }) => solvedOn === null && !ownProblems.some((own) => own.id === id),
  );
  const said = scriptView({
    version: await ctx.reviewScripts.version(review.scriptVersionId ?? (await scriptVersionFor(ctx, subject))),
    subject,
    rep: review.rep.name,
    asked: askedContacts(contacts, participants),
    last: (await ctx.answers.ofLastHeld(review.accountId, 2)).filter(({ reviewId }) => reviewId !== review.id),
    findings: await ctx.findings.ofAccount(review.accountId),
    promises,
  });

  return {
    account: {
      ...accountRowView(account, ctx.organization.settings.dueSoonDays),
      timeZone: account.timeZone,
      ownedFamilies: subject.ownedFamilies,
    },
    contacts,
    participants,
    ...said,
    openPromises: promises,
    openProblems: problems,
  };
}

type Recorded = Pick<RecordView, "answers" | "findings" | "promises" | "problems" | "recommendations">;

async function recorded(ctx: ProcedureContext, { id }: ReviewRow): Promise<Recorded> {
  return {
    answers: await ctx.answers.ofReview(id),
    findings: await ctx.findings.ofReview(id),
    promises: await ctx.promises.ofReview(id),
    problems: await ctx.problems.ofReview(id),
    recommendations: (await ctx.recommendations.ofReview(id)).map(recommendationView),
  };
}

async function choices(ctx: ProcedureContext): Promise<Pick<RecordView, "products" | "competitors" | "drivers">> {
  const drivers = await ctx.drivers.list();

  return {
    products: await ctx.productNames.offered(),
    competitors: await ctx.competitors.list(),
    drivers: drivers.map(({ id, name }) => ({ id, name })),
  };
}

/** Of a held review; the next one is named where it was the last and another is open. */
async function closedOf(ctx: ProcedureContext, review: ReviewRow): Promise<RecordView["closed"]> {
  const last = await ctx.reviews.lastHeldOf(review.accountId);
  const open = last?.id === review.id ? await ctx.reviews.openOf(review.accountId) : null;

  return pastClosedView(review, open?.proposedOn ? { id: open.id, proposedOn: open.proposedOn } : null);
}
