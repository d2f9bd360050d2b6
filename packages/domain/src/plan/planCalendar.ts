import { addDays, toDayNumber } from "../calendar/dayArithmetic.ts";
import type { IsoDay } from "../calendar/isoDay.ts";
import { weekOf } from "../calendar/week.ts";
import { isWorkingDay } from "../calendar/workingDay.ts";
import type { PlanCalendar, PlanDay, PlanWeek } from "./planFacts.ts";

/**
 * Weeks to plan, whatever part of them is shown: the longest interval is 365 days, and a horizon that does not reach the due
 * day of a yearly review would not plan it. 54, because the first week may be down to its Sunday.
 */
export const PLAN_WEEKS = 54;

export type RepCalendar = {
  readonly from: IsoDay;
  /** calendar weeks, the one of `from` included; 0 or less: no horizon */
  readonly weeks: number;
  /** 1 = Monday … 7 = Sunday; none named: all */
  readonly workingDays: readonly number[];
  readonly perDay: number;
  readonly weeklyCapacity: number;
  /** both days included */
  readonly absences: readonly { readonly from: IsoDay; readonly to: IsoDay }[];
  readonly holidays: readonly IsoDay[];
  /** days of reviews already held: each takes a slot of its day and of its week */
  readonly held: readonly IsoDay[];
};

/**
 * What a rep can hold by week and day. A day and its week are both limits; an absence takes days, not weekly capacity.
 * Capacities are rounded down, and a negative or unreadable one is 0.
 *
 * @source docs/domain/plan.md, "Capacity"
 */
export function planCalendar(rep: RepCalendar): PlanCalendar {
  const monday = weekOf(rep.from).startsOn;
  const count = wholeSlots(rep.weeks);
  const closed = closedDays(rep);
  const weeks = Array.from({ length: count }, (_, index) => planWeek(rep, addDays(monday, 7 * index), closed));

  return { from: rep.from, until: count === 0 ? rep.from : addDays(monday, 7 * count), weeks };
}

function planWeek(rep: RepCalendar, monday: IsoDay, closed: ReadonlySet<IsoDay>): PlanWeek {
  const dates = Array.from({ length: 7 }, (_, index) => addDays(monday, index));
  const taken = rep.held.filter((day) => dates.includes(day)).length;
  const days = dates
    .filter((day) => day >= rep.from && isWorkingDay(day, rep.workingDays) && !closed.has(day))
    .map((day): PlanDay => ({ day, slots: Math.max(0, wholeSlots(rep.perDay) - rep.held.filter((held) => held === day).length) }));

  return { week: monday, slots: Math.max(0, wholeSlots(rep.weeklyCapacity) - taken), taken, days };
}

function closedDays(rep: RepCalendar): ReadonlySet<IsoDay> {
  const closed = new Set(rep.holidays);
  const end = addDays(rep.from, 7 * wholeSlots(rep.weeks));
  for (const absence of rep.absences) {
    const from = absence.from > rep.from ? absence.from : rep.from;
    const to = absence.to < end ? absence.to : end;
    for (let left = toDayNumber(to) - toDayNumber(from); left >= 0; left -= 1) {
      closed.add(addDays(from, left));
    }
  }

  return closed;
}

function wholeSlots(slots: number): number {
  return Number.isFinite(slots) ? Math.max(0, Math.floor(slots)) : 0;
}
