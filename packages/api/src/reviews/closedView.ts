import type { ReviewRow } from "@revisit/data/review/reviewRow";
import type { ReviewSubject } from "@revisit/data/review/reviewSubjectRepository";
import { intervalRule } from "@revisit/domain/cadence/intervalRule";
import { daysBetween } from "@revisit/domain/calendar/dayArithmetic";
import type { Closed } from "./views.ts";

/** What a review that has just been closed leads to. */
export function closedView(subject: ReviewSubject, nextReview: Closed["nextReview"]): Closed {
  return { nextDueOn: subject.nextDueOn, ...intervalView(subject), level: subject.level, nextReview };
}

/** The same of a review that was held some time ago, with the due day and the level of that time; null where it was not held. */
export function pastClosedView(review: ReviewRow, nextReview: Closed["nextReview"]): Closed | null {
  if (review.heldOn === null || review.nextDueOn === null) {
    return null;
  }
  const intervalDays = daysBetween(review.heldOn, review.nextDueOn);
  const rule = { policyId: review.id, level: review.level, family: null, type: null, sizeBand: null };

  return { nextDueOn: review.nextDueOn, intervalDays, intervalRule: intervalRule({ intervalDays, rule }), level: review.level, nextReview };
}

/** How often the account is reviewed, and by which rule. */
export function intervalView({
  intervalDays,
  intervalRule: rule,
}: Pick<ReviewSubject, "intervalDays" | "intervalRule">): Pick<Closed, "intervalDays" | "intervalRule"> {
  return { intervalDays, intervalRule: intervalRule({ intervalDays, rule }) };
}
