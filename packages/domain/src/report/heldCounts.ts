import { addDays } from "../calendar/dayArithmetic.ts";
import { weekOf } from "../calendar/week.ts";
import { AREAS, type Area } from "../script/area.ts";
import { byLevel, PACE_DAYS, toCount } from "./accountCounts.ts";
import { NO_COUNTS, type NodeCounts } from "./nodeCounts.ts";
import { isWithin, type ReportDays } from "./reportDays.ts";
import type { HeldReview } from "./reportFacts.ts";

/**
 * What one held review adds to its rep and territory.
 *
 * @source docs/domain/report.md, "Counts"
 */
export function heldCounts(review: HeldReview, days: ReportDays): NodeCounts {
  if (review.heldOn > days.heldUntil) {
    return NO_COUNTS;
  }
  const isOfPeriod = isWithin(review.heldOn, days);
  const isDue = isWithin(review.dueOn, days);
  const isOnTime = review.heldOn <= review.dueOn;
  const areas = isOfPeriod ? review.areasAnswered : null;

  return {
    ...NO_COUNTS,
    heldRecently: byLevel(review.level, review.heldOn > addDays(days.heldUntil, -PACE_DAYS)),
    held: toCount(isOfPeriod),
    due: toCount(isDue),
    heldOnTime: toCount(isDue && isOnTime),
    excused: toCount(isDue && !isOnTime && review.isExcused),
    recorded: toCount(areas !== null),
    skipped: Object.fromEntries(AREAS.map((area) => [area, toCount(areas !== null && !areas.includes(area))])) as Record<Area, number>,
    weeks: isOfPeriod ? [{ startsOn: weekOf(review.heldOn).startsOn, planned: 1, held: 1 }] : [],
  };
}
