import { addDays } from "../calendar/dayArithmetic.ts";
import type { IsoDay } from "../calendar/isoDay.ts";

/** The days between which a period is counted, both included. */
export type DayRange = { readonly startsOn: IsoDay; readonly endsOn: IsoDay };

/** How a period is looked at. Everything a count compares with follows from these days. */
export type ReportDays = DayRange & {
  /** the morning on which accounts are looked at: today, or the day after a period that is over */
  readonly seenOn: IsoDay;
  /** the last day whose held reviews count: today, or the last day of a period that is over */
  readonly heldUntil: IsoDay;
  readonly isOver: boolean;
};

/** The days of a period as seen today. A period that has not begun is seen from today and has nothing held. */
export function reportDays({ startsOn, endsOn }: DayRange, today: IsoDay): ReportDays {
  const isOver = today > endsOn;

  return { startsOn, endsOn, isOver, seenOn: isOver ? addDays(endsOn, 1) : today, heldUntil: isOver ? endsOn : today };
}

/** Whether a day lies in a range, its ends included. */
export function isWithin(day: IsoDay, range: DayRange): boolean {
  return range.startsOn <= day && day <= range.endsOn;
}
