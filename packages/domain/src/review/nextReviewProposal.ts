import type { IsoDay } from "../calendar/isoDay.ts";
import { nextWorkingDay, previousWorkingDay } from "../calendar/workingDay.ts";
import { dayAfterGap } from "../cadence/dayAfterGap.ts";

/** What a proposed day follows from; days are local to the account. */
export type ProposalFacts = {
  readonly nextDueOn: IsoDay;
  readonly lastHeldOn: IsoDay | null;
  readonly minimumGapDays: number;
  /** 1 = Monday … 7 = Sunday */
  readonly workingDays: readonly number[];
};

/**
 * The day to propose for the next review, before any plan has weighed it: the due day if it is worked, else the working day
 * before it. Where that lies in the minimum gap or in the past, the first working day that does not.
 *
 * @param today - the day on the account's wall
 * @source docs/domain/review.md, "Next review"
 */
export function nextReviewProposal(facts: ProposalFacts, today: IsoDay): IsoDay {
  const afterGap = dayAfterGap(facts.lastHeldOn, facts.nextDueOn, facts.minimumGapDays);
  const earliest = afterGap !== null && afterGap > today ? afterGap : today;
  const wished = previousWorkingDay(facts.nextDueOn, facts.workingDays);

  return wished >= earliest ? wished : nextWorkingDay(earliest, facts.workingDays);
}
