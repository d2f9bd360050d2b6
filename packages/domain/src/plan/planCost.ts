import { daysBetween } from "../calendar/dayArithmetic.ts";
import type { IsoDay } from "../calendar/isoDay.ts";
import type { PlacedReview } from "./placedReviews.ts";
import type { PlanCost, WeekLoad } from "./planFacts.ts";
import { weightThousandths, wishedDay } from "./planProblem.ts";

/** A plan as days and loads. */
export type CountedPlan = {
  readonly placed: readonly PlacedReview[];
  readonly loads: readonly WeekLoad[];
  /** where a review without a day is counted */
  readonly until: IsoDay;
};

/**
 * The objective of a plan, counted from its days alone.
 *
 * @source docs/domain/plan.md, "Objective"
 */
export function planCost({ placed, loads, until }: CountedPlan, asOfDay: IsoDay): PlanCost {
  const open = placed.filter(({ review }) => !review.agreedOn);

  return {
    weightedDaysLate: total(placed, ({ review, daysLate }) => weightThousandths(review) * daysLate) / 1000,
    squaredWeeklyLoad: total(loads, ({ load }) => load * load),
    moved: total(open, ({ isMoved }) => Number(isMoved)),
    distance:
      total(open, ({ review, day }) => weightThousandths(review) * Math.abs(daysBetween(wishedDay(review, asOfDay), day ?? until))) / 1000,
  };
}

function total<Item>(items: readonly Item[], amount: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + amount(item), 0);
}
