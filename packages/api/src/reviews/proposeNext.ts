import type { ReviewSubject } from "@revisit/data/review/reviewSubjectRepository";
import { localDay } from "@revisit/domain/calendar/localDay";
import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import { holderOf } from "@revisit/domain/review/holderOf";
import { moveReview } from "@revisit/domain/review/moveReview";
import { nextReviewProposal } from "@revisit/domain/review/nextReviewProposal";
import type { ProcedureContext } from "../procedures.ts";
import { DUE } from "./currentReview.ts";

/** Begins the next review of an account on the day that suits its cadence, before any plan has weighed it. */
export async function proposeNext(ctx: ProcedureContext, subject: ReviewSubject): Promise<{ id: string; proposedOn: IsoDay }> {
  const on = proposedDay(ctx, subject);
  const due = {
    ...DUE,
    accountId: subject.accountId,
    territoryId: subject.territoryId,
    level: subject.level,
    dueOn: subject.nextDueOn,
    repId: holderOf(subject.owner?.id ?? null, ctx.viewer),
  };
  const id = await ctx.reviews.insertNew(moveReview(due, { type: "propose", on }, ctx.asOf));

  return { id, proposedOn: on };
}

/** The day that would be proposed for an account as it stands. */
export function proposedDay(
  { organization: { settings }, asOf }: Pick<ProcedureContext, "organization" | "asOf">,
  subject: ReviewSubject,
): IsoDay {
  const { nextDueOn, lastHeldOn, timeZone } = subject;
  const { minimumGapDays, workingDays } = settings;

  return nextReviewProposal({ nextDueOn, lastHeldOn, minimumGapDays, workingDays }, localDay(timeZone, asOf));
}
