import { dayAfterGap } from "../cadence/dayAfterGap.ts";
import { addDays, daysBetween } from "../calendar/dayArithmetic.ts";
import type { IsoDay } from "../calendar/isoDay.ts";

/** How far before its due day a review may be proposed, as a share of the interval: leveling must not turn 90 days into 60. */
const LARGEST_LEAD_SHARE = 0.25;

export type ReviewWindow = {
  /** null: never reviewed, and then any day from today on will do */
  readonly lastHeldOn: IsoDay | null;
  readonly dueOn: IsoDay;
  readonly minimumGapDays: number;
  /** days before its due day from which a review may be proposed: `settings.planLeadDays` */
  readonly leadDays: number;
  /** the customer asked to be left alone until this day */
  readonly tryAgainOn: IsoDay | null;
};

/**
 * The first day a review may be proposed: not in the past, not within the minimum gap after the last held review, not before
 * the customer wants to be asked again, and at most `leadDays` and a quarter of the interval before the due day.
 *
 * @source docs/domain/plan.md, "Earliest day"
 */
export function earliestReviewDay(review: ReviewWindow, asOfDay: IsoDay): IsoDay {
  const days = [asOfDay, review.tryAgainOn, dayAfterGap(review.lastHeldOn, review.dueOn, review.minimumGapDays)];
  if (review.lastHeldOn) {
    const interval = Math.max(0, daysBetween(review.lastHeldOn, review.dueOn));
    days.push(addDays(review.dueOn, -Math.min(review.leadDays, Math.floor(interval * LARGEST_LEAD_SHARE))));
  }

  return days.reduce<IsoDay>((latest, day) => (day && day > latest ? day : latest), asOfDay);
}
