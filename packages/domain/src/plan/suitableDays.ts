import type { IsoDay } from "../calendar/isoDay.ts";
import { weekday } from "../calendar/weekday.ts";
import type { PlanReview } from "./planFacts.ts";

/** Which days of the horizon suit which review; reviews with equal wishes share one list. */
export type SuitableDays = {
  /** indices of the days from the review's earliest on, in order; days without a slot too */
  daysOf: (review: PlanReview) => Int32Array;
  /** equal for reviews whose lists differ only in where they begin */
  wishesOf: (review: PlanReview) => string;
};

/** Preferred weekdays and excluded days are kept strictly; an empty preference is none. */
export function suitableDays(days: readonly IsoDay[], asOfDay: IsoDay): SuitableDays {
  const weekdays = days.map(weekday);
  const lists = new Map<string, Int32Array>();

  return { wishesOf, daysOf };

  function daysOf(review: PlanReview): Int32Array {
    const wishes = wishesOf(review);
    const list = lists.get(wishes) ?? listFor(review);
    lists.set(wishes, list);
    const earliest = review.earliestOn > asOfDay ? review.earliestOn : asOfDay;
    const start = list.findIndex((index) => days[index]! >= earliest);

    return start < 0 ? new Int32Array(0) : list.subarray(start);
  }

  function listFor({ preferredWeekdays, excludedDays }: PlanReview): Int32Array {
    const excluded = new Set(excludedDays);
    const suits = (index: number) =>
      !excluded.has(days[index]!) && (!preferredWeekdays?.length || preferredWeekdays.includes(weekdays[index]!));

    return Int32Array.from(days.keys()).filter(suits);
  }
}

function wishesOf({ preferredWeekdays, excludedDays }: PlanReview): string {
  return preferredWeekdays?.length || excludedDays.length > 0
    ? `${[...(preferredWeekdays ?? [])].sort().join()}|${[...excludedDays].sort().join()}`
    : "";
}
