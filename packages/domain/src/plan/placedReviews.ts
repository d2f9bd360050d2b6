import { daysBetween } from "../calendar/dayArithmetic.ts";
import type { IsoDay } from "../calendar/isoDay.ts";
import type { PlanCalendar, PlanRequest, PlanReview } from "./planFacts.ts";
import type { PlanProblem, ProblemDay } from "./planProblem.ts";

/** A review and what was decided about it. */
export type PlacedReview = {
  readonly review: PlanReview;
  /** null: none within the horizon */
  readonly day: IsoDay | null;
  /** to the day after the horizon where there is no day */
  readonly daysLate: number;
  /** were it alone; an agreed day can't be changed, so all of it */
  readonly unavoidableDaysLate: number;
  /** whether some day with a slot suits it, were it alone */
  readonly hasOpenDay: boolean;
  /** had a proposal and now has another day, or none */
  readonly isMoved: boolean;
};

/**
 * Agreed and placed reviews, in one list.
 *
 * @param dayOf - by review of the problem: its day, null if it has none within the horizon
 */
export function placedReviews(
  { reviews, calendar }: PlanRequest,
  problem: PlanProblem,
  dayOf: readonly (ProblemDay | null)[],
): readonly PlacedReview[] {
  const open = daysWithSlots(calendar);
  const agreed = reviews.flatMap((review) => (review.agreedOn ? [agreedReview(review, review.agreedOn)] : []));
  const placed = problem.reviews.map(({ review, days }, index) => {
    const day = dayOf[index]?.day ?? null;
    const first = days.find((suitable) => open.has(problem.days[suitable]!.day));
    const alone = first === undefined ? undefined : problem.days[first]?.day;

    return {
      review,
      day,
      daysLate: daysLate(review, day ?? calendar.until),
      unavoidableDaysLate: daysLate(review, alone ?? calendar.until),
      hasOpenDay: alone !== undefined,
      isMoved: review.proposedOn !== null && review.proposedOn !== day,
    };
  });

  return [...agreed, ...placed];
}

function agreedReview(review: PlanReview, day: IsoDay): PlacedReview {
  const late = daysLate(review, day);

  return { review, day, daysLate: late, unavoidableDaysLate: late, hasOpenDay: true, isMoved: false };
}

/** Days a lone review could take: agreed reviews leave room here, held ones do not. */
function daysWithSlots(calendar: PlanCalendar): ReadonlySet<IsoDay> {
  const weeks = calendar.weeks.filter((week) => week.slots > 0);

  return new Set(weeks.flatMap((week) => week.days.filter((day) => day.slots > 0).map(({ day }) => day)));
}

function daysLate(review: PlanReview, day: IsoDay): number {
  return Math.max(0, daysBetween(review.dueOn, day));
}
