import type { PlacedReview } from "./placedReviews.ts";
import type { LateReview, Plan, PlannedDay, UnplacedReview } from "./planFacts.ts";

/** Placed reviews as the lists a person reads, each in a total order. */
export function describePlan(placed: readonly PlacedReview[]): Pick<Plan, "proposals" | "late" | "unplaced"> {
  return {
    proposals: placed.flatMap(plannedDay).sort((left, right) => compare(left.day, right.day) || compare(left.accountId, right.accountId)),
    late: placed.flatMap(lateReview).sort((left, right) => right.daysLate - left.daysLate || compare(left.accountId, right.accountId)),
    unplaced: placed.flatMap(unplacedReview),
  };
}

function plannedDay({ review, day, daysLate, isMoved }: PlacedReview): PlannedDay[] {
  return day ? [{ accountId: review.accountId, day, daysLate, isAgreed: review.agreedOn !== null, isMoved }] : [];
}

function lateReview({ review, day, daysLate, unavoidableDaysLate }: PlacedReview): LateReview[] {
  return daysLate > 0 ? [{ accountId: review.accountId, dueOn: review.dueOn, day, daysLate, unavoidableDaysLate }] : [];
}

function unplacedReview({ review, day, daysLate, hasOpenDay }: PlacedReview): UnplacedReview[] {
  return day ? [] : [{ accountId: review.accountId, dueOn: review.dueOn, daysLate, reason: hasOpenDay ? "no_capacity" : "no_open_day" }];
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
