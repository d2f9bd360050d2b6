import { addDays } from "@revisit/domain/calendar/dayArithmetic";
import { localDay } from "@revisit/domain/calendar/localDay";
import { closeCheck, type Missing } from "@revisit/domain/review/closeCheck";
import type { Message } from "@revisit/domain/message";
import type { ProcedureContext } from "../procedures.ts";
import { intervalView } from "./closedView.ts";
import { closingFacts } from "./closingFacts.ts";
import { draftOf } from "./currentReview.ts";
import { proposedDay } from "./proposeNext.ts";
import type { CloseCheck } from "./views.ts";

/** What keeps a review from being closed today, what is worth a second thought, and when the account would be due next. */
export async function closingView(ctx: ProcedureContext, reviewId: string): Promise<CloseCheck> {
  const review = draftOf(await ctx.reviews.get(reviewId));
  const subject = await ctx.reviewSubjects.of(review.accountId);
  const missing = closeCheck(await closingFacts(ctx, { review, subject }));
  const today = localDay(subject.timeZone, ctx.asOf);
  const after = { ...subject, lastHeldOn: today, nextDueOn: addDays(today, subject.intervalDays) };

  return {
    blockers: messagesOf(missing, true),
    warnings: messagesOf(missing, false),
    next: { nextDueOn: after.nextDueOn, ...intervalView(subject), level: subject.level, proposedOn: proposedDay(ctx, after) },
  };
}

function messagesOf(missing: readonly Missing[], isBlocker: boolean): Message[] {
  return missing.filter((one) => one.isBlocker === isBlocker).map(({ message }) => message);
}
