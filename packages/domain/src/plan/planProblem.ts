import { toDayNumber } from "../calendar/dayArithmetic.ts";
import type { IsoDay } from "../calendar/isoDay.ts";
import { weekOf } from "../calendar/week.ts";
import type { PlanCalendar, PlanRequest, PlanReview, PlanWeek } from "./planFacts.ts";
import { suitableDays } from "./suitableDays.ts";

const SMALLEST_WEIGHT = 0.001;
const LARGEST_WEIGHT = 1000;

/** A plan to be made, numbered: what can't move is taken off the capacity, what need not be planned is left out. */
export type PlanProblem = {
  /** to be placed: due within the horizon, nothing agreed; in an order of their own, whatever order they came in */
  readonly reviews: readonly ProblemReview[];
  /** `taken` counts agreed reviews too */
  readonly weeks: readonly PlanWeek[];
  readonly days: readonly ProblemDay[];
  /** number of the day after the horizon */
  readonly until: number;
  /** thousandths of a level weight that a whole-number weight of 1 stands for */
  readonly weightDivisor: number;
};

export type ProblemReview = {
  readonly review: PlanReview;
  /** whole, and without a divisor common to all */
  readonly weight: number;
  readonly dueOn: number;
  /** `wishedDay` */
  readonly wishedOn: number;
  readonly hasProposal: boolean;
  /** indices of `days` that suit the account, in order; days without a slot too */
  readonly days: Int32Array;
  /** equal for reviews of one weight that the same days suit, but for where they begin */
  readonly kin: string;
};

/** `number`: days since 1970-01-01; `week`: index of `weeks`. */
export type ProblemDay = { readonly day: IsoDay; readonly number: number; readonly slots: number; readonly week: number };

/** Numbers the days, takes agreed reviews off the capacity and lists which days suit which review. */
export function planProblem({ reviews, calendar }: PlanRequest, asOfDay: IsoDay): PlanProblem {
  const weeks = withoutAgreed(calendar, reviews);
  const days = weeks.flatMap((week, index) =>
    week.days.map(({ day, slots }): ProblemDay => ({ day, slots, week: index, number: toDayNumber(day) })),
  );
  const open = reviews.filter((review) => !review.agreedOn && review.dueOn < calendar.until).sort(byNeed);
  const weights = open.map(weightThousandths);
  const divisor = weights.reduce(greatestCommonDivisor, 0) || 1;
  const suitable = suitableDays(
    days.map(({ day }) => day),
    asOfDay,
  );

  return {
    reviews: open.map((review, index) => ({
      review,
      weight: weights[index]! / divisor,
      dueOn: toDayNumber(review.dueOn),
      wishedOn: toDayNumber(wishedDay(review, asOfDay)),
      hasProposal: review.proposedOn !== null,
      days: suitable.daysOf(review),
      kin: `${weights[index]!} ${suitable.wishesOf(review)}`,
    })),
    weeks,
    days,
    until: toDayNumber(calendar.until),
    weightDivisor: divisor,
  };
}

/** A level weight in whole thousandths; none is 0, so that a review without weight is still better placed than not. */
export function weightThousandths({ weight }: PlanReview): number {
  return Math.round(1000 * Math.min(LARGEST_WEIGHT, Math.max(SMALLEST_WEIGHT, weight || 0)));
}

/** Where a review would best be, all else equal: at its last proposal, else, never reviewed, at once, else at its due day. */
export function wishedDay(review: PlanReview, asOfDay: IsoDay): IsoDay {
  return review.proposedOn ?? (review.isFirst ? asOfDay : review.dueOn);
}

function withoutAgreed(calendar: PlanCalendar, reviews: readonly PlanReview[]): readonly PlanWeek[] {
  const onDay = new Map<IsoDay, number>();
  const inWeek = new Map<IsoDay, number>();
  for (const { agreedOn, agreedSlots } of reviews) {
    if (agreedOn) {
      const monday = weekOf(agreedOn).startsOn;
      onDay.set(agreedOn, (onDay.get(agreedOn) ?? 0) + agreedSlots);
      inWeek.set(monday, (inWeek.get(monday) ?? 0) + agreedSlots);
    }
  }

  return calendar.weeks.map(({ week, slots, taken, days }) => ({
    week,
    slots: Math.max(0, slots - (inWeek.get(week) ?? 0)),
    taken: taken + (inWeek.get(week) ?? 0),
    days: days.map((day) => ({ day: day.day, slots: Math.max(0, day.slots - (onDay.get(day.day) ?? 0)) })),
  }));
}

/**
 * A total order, so that the plan does not depend on the order in which reviews come. Any would do; heaviest and latest due
 * first makes those that follow push the fewest aside, which halves the time.
 */
function byNeed(left: PlanReview, right: PlanReview): number {
  return right.weight - left.weight || compare(right.dueOn, left.dueOn) || compare(left.accountId, right.accountId);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

function greatestCommonDivisor(left: number, right: number): number {
  return right === 0 ? left : greatestCommonDivisor(right, left % right);
}
