import type { IsoDay } from "../calendar/isoDay.ts";
import type { PlacedReview } from "./placedReviews.ts";
import type { PlanCalendar, WeekLoad } from "./planFacts.ts";

/** Slots of held, agreed and proposed reviews in each week of the horizon; an agreed day counts in its week even where nobody works. */
export function weekLoads(placed: readonly PlacedReview[], calendar: PlanCalendar): readonly WeekLoad[] {
  const loads = new Map<IsoDay, number>();
  for (const { review, day } of placed) {
    const monday = day && day < calendar.until ? calendar.weeks.findLast(({ week }) => week <= day)?.week : null;
    if (monday) {
      loads.set(monday, (loads.get(monday) ?? 0) + (review.agreedOn ? review.agreedSlots : 1));
    }
  }

  return calendar.weeks.map(({ week, slots, taken }) => ({ week, slots: slots + taken, load: taken + (loads.get(week) ?? 0) }));
}
