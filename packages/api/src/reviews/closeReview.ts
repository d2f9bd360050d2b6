import type { FindingRow } from "@revisit/data/finding/findingRow";
import type { ReviewDraft } from "@revisit/data/review/writeReview";
import { nextDueDay } from "@revisit/domain/cadence/reviewClock";
import { localDay } from "@revisit/domain/calendar/localDay";
import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import { requireCited } from "@revisit/domain/recommendation/requireCited";
import { requireClosable } from "@revisit/domain/review/closeCheck";
import { moveReview } from "@revisit/domain/review/moveReview";
import { promiseDueDay } from "@revisit/domain/review/promiseDueDay";
import type { ProcedureContext } from "../procedures.ts";
import { closedView } from "./closedView.ts";
import { closingFacts } from "./closingFacts.ts";
import { currentReview, type CurrentReview } from "./currentReview.ts";
import { proposeNext } from "./proposeNext.ts";
import { saveReview } from "./saveReview.ts";
import type { Closed } from "./views.ts";

/**
 * Ends a live review as held, with everything that follows from it in the one transaction: promises found become promises, the
 * account is assessed anew, its clock starts again, the next review is proposed, the news leaves through the outbox.
 *
 * @throws {RuleError} `review_not_found`, `record_changed_meanwhile`, `review_state_conflict`, `review_needs_confirmed_findings`,
 * `review_needs_recommendation`
 */
export async function closeReview(ctx: ProcedureContext, { reviewId, version }: { reviewId: string; version: number }): Promise<Closed> {
  const { accountId } = await ctx.reviews.get(reviewId);
  const current = await currentReview(ctx, { reviewId, accountId, version });
  const closing = await closingFacts(ctx, current);
  requireClosable(closing);
  requireCited(closing.recommendations);
  const heldOn = localDay(current.subject.timeZone, ctx.asOf);

  await saveReview(ctx, current, heldReview(ctx, current, heldOn));
  await ctx.promises.withdrawDropped(reviewId);
  await ctx.problems.withdrawDropped(reviewId);
  await keepPromises(ctx, { review: current.review, heldOn, findings: closing.findings });

  return startClockAgain(ctx, current.review, heldOn);
}

function heldReview(ctx: ProcedureContext, { review, subject }: CurrentReview, heldOn: IsoDay): ReviewDraft {
  const nextDueOn = nextDueDay({ lastHeldOn: heldOn, customerSince: null, knownSince: heldOn }, subject.intervalDays);

  return moveReview(review, { type: "hold", on: heldOn, nextDueOn }, ctx.asOf);
}

type Found = { readonly review: ReviewDraft; readonly heldOn: IsoDay; readonly findings: readonly FindingRow[] };

async function keepPromises(ctx: ProcedureContext, { review, heldOn, findings }: Found): Promise<void> {
  const found = findings.filter(({ kind, state }) => kind === "promise" && state === "confirmed");
  const dueOn = promiseDueDay(heldOn, ctx.organization.settings.workingDays);

  for (const { id: findingId, text } of found) {
    await ctx.promises.addOnce({ accountId: review.accountId, reviewId: review.id, findingId, ownerId: review.repId, text, dueOn });
  }
}

async function startClockAgain(ctx: ProcedureContext, review: ReviewDraft, heldOn: IsoDay): Promise<Closed> {
  await ctx.standings.reassess([review.accountId], ctx.asOf);
  const subject = await ctx.reviewSubjects.of(review.accountId);
  const next = await proposeNext(ctx, subject);

  await ctx.reviews.setNextDue(review.id, subject.nextDueOn);
  await ctx.outbox.put(
    "review.held",
    { reviewId: review.id, accountId: review.accountId, repId: review.repId, heldOn, nextDueOn: subject.nextDueOn },
    ctx.asOf,
  );

  return closedView(subject, next);
}
