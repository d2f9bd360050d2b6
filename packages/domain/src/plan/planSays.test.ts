import { expect, it } from "vitest";
import { addDays } from "../calendar/dayArithmetic.ts";
import type { IsoDay } from "../calendar/isoDay.ts";
import { planCalendar, type RepCalendar } from "./planCalendar.ts";
import type { PlanReview } from "./planFacts.ts";
import { planReviews } from "./planReviews.ts";
import { planSays } from "./planSays.ts";

const MONDAY = "2026-01-05" as IsoDay;
const REP: RepCalendar = { from: MONDAY, weeks: 2, workingDays: [1], perDay: 1, weeklyCapacity: 1, absences: [], holidays: [], held: [] };
const until = { day: "2026-01-19" };

it.each([
  { name: "nothing is due", reviews: [], says: { nothingDue: { until } } },
  { name: "all come in time", reviews: [due("a", 7), due("b", 0)], says: { noneLate: { count: 2 } } },
  {
    name: "slots are lacking",
    reviews: [due("a", 0), due("b", 0), due("c", 0)],
    says: {
      lackOfSlots: { count: 2, days: 21, most: 14 },
      oneMoreSlot: { week: { day: "2026-01-05" }, value: 14 },
      noCapacity: { count: 1, until },
    },
  },
  { name: "one is overdue already", reviews: [due("a", -5)], says: { lateAnyway: { count: 1 } } },
  {
    name: "one is agreed for after its due day",
    reviews: [{ ...due("a", 0), agreedOn: addDays(MONDAY, 3) }],
    says: { agreedLate: { count: 1 } },
  },
  {
    name: "no day suits",
    reviews: [{ ...due("a", 0), preferredWeekdays: [2] }],
    says: { lateAnyway: { count: 1 }, noOpenDay: { count: 1, until } },
  },
])("says what is to be said when $name", ({ reviews, says }) => {
  const calendar = planCalendar(REP);
  const messages = planSays(planReviews({ reviews, calendar }, MONDAY), calendar.until);

  expect(Object.fromEntries(messages.map(({ id, values }) => [id.replace("plan.says.", ""), values]))).toEqual(says);
});

function due(accountId: string, days: number): PlanReview {
  return {
    accountId,
    weight: 1,
    dueOn: addDays(MONDAY, days),
    earliestOn: MONDAY,
    agreedOn: null,
    agreedSlots: 1,
    proposedOn: null,
    isFirst: false,
    preferredWeekdays: null,
    excludedDays: [],
  };
}
