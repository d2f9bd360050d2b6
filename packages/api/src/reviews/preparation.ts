import type { ReviewRow } from "@revisit/data/review/reviewRow";
import type { ReviewSubject } from "@revisit/data/review/reviewSubjectRepository";
import { candidatesFor } from "@revisit/domain/recommendation/candidatesFor";
import { accountRow } from "../accounts/accountRow.ts";
import { accountRowView } from "../accounts/accountRowView.ts";
import type { ProcedureContext } from "../procedures.ts";
import { askedContacts } from "./askedContacts.ts";
import { candidateView } from "./candidateView.ts";
import { intervalView } from "./closedView.ts";
import { competitorsSeen } from "./competitorsSeen.ts";
import { lastAnswers } from "./lastAnswers.ts";
import { recommendationFacts } from "./recommendationFacts.ts";
import { scriptView } from "./scriptView.ts";
import { similarValues } from "./similarValues.ts";
import { scriptVersionFor } from "./startReview.ts";
import type { Preparation } from "./views.ts";
import { whitespaceToOpen } from "./whitespaceToOpen.ts";

/** The sheet with which a rep goes into a review. @throws {RuleError} `account_not_found`, `script_none_matches` */
export async function preparation(ctx: ProcedureContext, accountId: string): Promise<Preparation> {
  const subject = await ctx.reviewSubjects.of(accountId);
  const open = await ctx.reviews.openOf(accountId);
  const named = [...(await ctx.productNames.offered()), ...(await ctx.competitors.list())];

  return {
    account: await accountOf(ctx, subject),
    review: open && { id: open.id, state: open.state, scheduledAt: open.scheduledAt, proposedOn: open.proposedOn, version: open.version },
    lastReviewOn: subject.lastHeldOn,
    lastAnswers: lastAnswers(await ctx.answers.ofLastHeld(accountId, 2), named, subject),
    similarValues: await similarValues(ctx, subject),
    ...(await toSay(ctx, subject, open)),
    ...(await toPropose(ctx, accountId, open)),
  };
}

async function accountOf(ctx: ProcedureContext, subject: ReviewSubject): Promise<Preparation["account"]> {
  const row = await accountRow(ctx, subject.accountId);
  const { intervalRule } = intervalView(subject);

  return { ...accountRowView(row, ctx.organization.settings.dueSoonDays), timeZone: row.timeZone, phone: subject.phone, intervalRule };
}

type ToSay = Pick<Preparation, "with" | "promises" | "problems" | "script" | "questions">;

async function toSay(ctx: ProcedureContext, subject: ReviewSubject, open: ReviewRow | null): Promise<ToSay> {
  const { accountId } = subject;
  const asked = askedContacts(await ctx.contacts.ofAccount(accountId), await expected(ctx, accountId, open));
  const promises = await ctx.promises.openOfAccount(accountId);
  const said = scriptView({
    version: await ctx.reviewScripts.version(open?.scriptVersionId ?? (await scriptVersionFor(ctx, subject))),
    subject,
    rep: open?.rep.name ?? ctx.viewer.name,
    asked,
    last: await ctx.answers.ofLastHeld(accountId, 1),
    findings: await ctx.findings.ofAccount(accountId),
    promises,
  });
  const problems = (await ctx.problems.ofAccount(accountId)).filter(({ solvedOn }) => solvedOn === null);

  return { with: [...asked], promises, problems, ...said };
}

/** Those of the open review; before it has started, those of the last held one. */
async function expected(ctx: ProcedureContext, accountId: string, open: ReviewRow | null) {
  const named = open ? await ctx.participants.ofReview(open.id) : [];
  const last = named.length > 0 ? null : await ctx.reviews.lastHeldOf(accountId);

  return last ? ctx.participants.ofReview(last.id) : named;
}

async function toPropose(
  ctx: ProcedureContext,
  accountId: string,
  open: ReviewRow | null,
): Promise<Pick<Preparation, "candidates" | "whitespace" | "competitors">> {
  const { facts, today } = await recommendationFacts(ctx, { accountId, reviewId: open?.id ?? accountId });

  return {
    candidates: candidatesFor(facts, today).map((candidate) => candidateView(candidate, facts)),
    whitespace: whitespaceToOpen(facts),
    competitors: competitorsSeen({ owned: facts.account.owned, findings: facts.findings, catalog: facts.catalog }),
  };
}
