import { describe, expect, it } from "vitest";
import { addDays } from "../calendar/dayArithmetic.ts";
import type { IsoDay } from "../calendar/isoDay.ts";
import { PLAN_WEEKS, planCalendar, type RepCalendar } from "./planCalendar.ts";
import type { Plan, PlanReview } from "./planFacts.ts";
import { planReviews } from "./planReviews.ts";

const MONDAY = "2026-01-05" as IsoDay;

describe("the first round: 200 accounts never reviewed, due one interval after today", () => {
  it("levels 53 weeks to 3 or 4 reviews, nobody late, high before medium before low", () => {
    const plan = plan200({ high: 30, medium: 50, low: 120 }, { perDay: 2, weeklyCapacity: 6 });
    const loads = plan.weekLoads.slice(0, 53).map(({ load }) => load);

    expect(new Set(loads)).toEqual(new Set([3, 4]));
    expect(plan.late).toEqual([]);
    expect(lastDay(plan, "high") <= firstDay(plan, "medium")).toBe(true);
    expect(lastDay(plan, "medium") <= firstDay(plan, "low")).toBe(true);
  });

  it("takes the many high ones in the 13 weeks they have, as level as those allow, and the rest after them", () => {
    const plan = plan200({ high: 104, medium: 30, low: 66 }, { perDay: 3, weeklyCapacity: 10 });
    const loads = plan.weekLoads.map(({ load }) => load);

    expect(loads.slice(0, 13)).toEqual(Array(13).fill(8));
    expect(new Set(loads.slice(13, 53))).toEqual(new Set([2, 3]));
    expect(plan.late).toEqual([]);
  });

  it("takes the heavy ones first where not all can come in time", () => {
    const plan = plan200({ high: 60, medium: 60, low: 80 }, { perDay: 1, weeklyCapacity: 3 });
    const late = (level: string) => plan.late.filter(({ accountId }) => accountId.startsWith(level)).length;

    expect([late("high"), late("medium")]).toEqual([21, 42]);
    expect(plan.unplaced).toHaveLength(200 - 3 * PLAN_WEEKS);
    expect(plan.unplaced.every(({ accountId }) => accountId.startsWith("low"))).toBe(true);
  });
});

it("spreads reviews due in one week over the weeks before it", () => {
  const due = [0, 1, 2, 3].map((index) => review(`a${index}`, { dueOn: addDays(MONDAY, 25), earliestOn: MONDAY }));
  const { weekLoads, late } = planReviews({ reviews: due, calendar: calendar() }, MONDAY);

  expect(weekLoads.map(({ load }) => load)).toEqual([1, 1, 1, 1]);
  expect(late).toEqual([]);
});

it("proposes the due day itself where nothing speaks against it", () => {
  const plan = planReviews({ reviews: [review("a", { dueOn: addDays(MONDAY, 9), earliestOn: MONDAY })], calendar: calendar() }, MONDAY);

  expect(plan.proposals).toEqual([{ accountId: "a", day: addDays(MONDAY, 9), daysLate: 0, isAgreed: false, isMoved: false }]);
});

it("says who comes late for lack of slots, by how much, and what one more slot is worth", () => {
  // One slot a week. High first costs 0 + 2·7 + 1·14 = 28; a second slot this week lets the other two be 0 and 7 days late: 7.
  const three = [review("high", { weight: 3 }), review("medium", { weight: 2 }), review("low", { weight: 1 })];
  const plan = planReviews({ reviews: three, calendar: calendar({ weeklyCapacity: 1, perDay: 1, workingDays: [1] }) }, MONDAY);

  expect(plan.cost.weightedDaysLate).toBe(28);
  expect(plan.late).toEqual([
    { accountId: "low", dueOn: MONDAY, day: addDays(MONDAY, 14), daysLate: 14, unavoidableDaysLate: 0 },
    { accountId: "medium", dueOn: MONDAY, day: addDays(MONDAY, 7), daysLate: 7, unavoidableDaysLate: 0 },
  ]);
  expect(plan.slotValues.map(({ value }) => value)).toEqual([21, 7, 0, 0]);
});

it("knows what is late anyway: an overdue review comes today at the earliest", () => {
  const plan = planReviews({ reviews: [review("a", { dueOn: addDays(MONDAY, -10) })], calendar: calendar() }, MONDAY);

  expect(plan.late).toEqual([{ accountId: "a", dueOn: addDays(MONDAY, -10), day: MONDAY, daysLate: 10, unavoidableDaysLate: 10 }]);
});

it("moves only the review whose day is taken by an agreed one", () => {
  const proposed = [0, 1, 2, 3].map((index) =>
    review(`a${index}`, { dueOn: addDays(MONDAY, 25), earliestOn: MONDAY, proposedOn: addDays(MONDAY, 7 * index) }),
  );
  const agreed = review("b", { agreedOn: addDays(MONDAY, 7), dueOn: addDays(MONDAY, 7) });
  const plan = planReviews({ reviews: [...proposed, agreed], calendar: calendar({ perDay: 1 }) }, MONDAY);

  expect(plan.proposals.filter(({ isMoved }) => isMoved).map(({ accountId, day }) => [accountId, day])).toEqual([
    ["a1", addDays(MONDAY, 8)],
  ]);
});

it("gives a long agreed review the slots that it takes, of its day and of its week", () => {
  const long = review("long", { agreedOn: MONDAY, agreedSlots: 2 });
  const calendarOfOneWeek = calendar({ weeks: 1, weeklyCapacity: 3 });
  const plan = planReviews({ reviews: [long, review("b", {}), review("c", {})], calendar: calendarOfOneWeek }, MONDAY);

  expect(plan.proposals).toMatchObject([{ accountId: "long", day: MONDAY }, { day: addDays(MONDAY, 1) }]);
  expect(plan.weekLoads).toEqual([{ week: MONDAY, slots: 3, load: 3 }]);
});

it("keeps the account's weekdays though that makes it late", () => {
  const fridays = review("a", { preferredWeekdays: [5], excludedDays: [addDays(MONDAY, 4)] });

  expect(planReviews({ reviews: [fridays], calendar: calendar() }, MONDAY).proposals).toMatchObject([
    { day: addDays(MONDAY, 11), daysLate: 11 },
  ]);
});

it("counts a review without a day as moved even from a proposal for the day after the horizon", () => {
  // One slot, on the Friday both are in time for. Left out, each is 3 weighted days late; each has lost its proposal either way.
  const one = planCalendar({ ...REP, weeks: 1, workingDays: [5], perDay: 1 });
  const light = review("light", { dueOn: addDays(MONDAY, 4), earliestOn: MONDAY, proposedOn: one.until });
  const heavy = review("heavy", { weight: 3, dueOn: addDays(MONDAY, 6), earliestOn: MONDAY, proposedOn: addDays(one.until, 10) });
  const plan = planReviews({ reviews: [light, heavy], calendar: one }, MONDAY);

  expect(plan.unplaced).toMatchObject([{ accountId: "heavy", daysLate: 1, reason: "no_capacity" }]);
  expect(plan.cost).toEqual({ weightedDaysLate: 3, squaredWeeklyLoad: 1, moved: 2, distance: 3 + 30 });
});

it("places a review whose level weighs nothing", () => {
  expect(planReviews({ reviews: [review("a", { weight: 0 })], calendar: calendar() }, MONDAY).proposals).toMatchObject([{ day: MONDAY }]);
});

it.each([
  {
    name: "no working day is left by holidays",
    rep: { holidays: Array.from({ length: 28 }, (_, days) => addDays(MONDAY, days)) },
    values: [0, 0, 0, 0],
  },
  {
    name: "the rep is away throughout",
    rep: { absences: [{ from: addDays(MONDAY, -5), to: addDays(MONDAY, 400) }] },
    values: [0, 0, 0, 0],
  },
  { name: "the rep has no capacity in a day", rep: { perDay: 0 }, values: [56, 42, 28, 14] },
  { name: "the rep has no capacity in a week", rep: { weeklyCapacity: 0 }, values: [56, 42, 28, 14] },
  { name: "the capacity is not a number", rep: { weeklyCapacity: Number.NaN, perDay: -3 }, values: [56, 42, 28, 14] },
])("says that there is no day, and how late that is, where $name", ({ rep, values }) => {
  const due = review("a", { weight: 2 });
  const plan = planReviews({ reviews: [due], calendar: calendar(rep) }, MONDAY);

  expect(plan.proposals).toEqual([]);
  expect(plan.unplaced).toEqual([{ accountId: "a", dueOn: MONDAY, daysLate: 28, reason: "no_open_day" }]);
  expect(plan.late).toEqual([{ accountId: "a", dueOn: MONDAY, day: null, daysLate: 28, unavoidableDaysLate: 28 }]);
  expect(plan.cost).toEqual({ weightedDaysLate: 56, squaredWeeklyLoad: 0, moved: 0, distance: 56 });
  expect(plan.slotValues.map(({ value }) => value)).toEqual(values);
});

it.each([
  { name: "there is no review", reviews: [], weeks: 4, dueLater: [] },
  { name: "all are due after the horizon", reviews: [review("a", { dueOn: addDays(MONDAY, 28) })], weeks: 4, dueLater: ["a"] },
  { name: "the horizon is empty", reviews: [review("a", {})], weeks: 0, dueLater: ["a"] },
  { name: "the horizon is less than empty", reviews: [review("a", {})], weeks: -1, dueLater: ["a"] },
])("plans nothing where $name", ({ reviews, weeks, dueLater }) => {
  const plan = planReviews({ reviews, calendar: calendar({ weeks }) }, MONDAY);

  expect(plan).toMatchObject({ proposals: [], late: [], unplaced: [], dueLater });
  expect(plan.cost).toEqual({ weightedDaysLate: 0, squaredWeeklyLoad: 0, moved: 0, distance: 0 });
});

it("counts what is overdue when the horizon is empty", () => {
  const plan = planReviews({ reviews: [review("a", { dueOn: addDays(MONDAY, -3) })], calendar: calendar({ weeks: 0 }) }, MONDAY);

  expect(plan.unplaced).toEqual([{ accountId: "a", dueOn: addDays(MONDAY, -3), daysLate: 3, reason: "no_open_day" }]);
});

const REP: RepCalendar = {
  from: MONDAY,
  weeks: 4,
  workingDays: [1, 2, 3, 4, 5],
  perDay: 2,
  weeklyCapacity: 6,
  absences: [],
  holidays: [],
  held: [],
};

function calendar(changes: Partial<RepCalendar> = {}) {
  return planCalendar({ ...REP, ...changes });
}

function review(accountId: string, changes: Partial<PlanReview>): PlanReview {
  const dueOn = changes.dueOn ?? MONDAY;

  return {
    accountId,
    weight: 1,
    dueOn,
    earliestOn: dueOn,
    agreedOn: null,
    agreedSlots: 1,
    proposedOn: null,
    isFirst: false,
    preferredWeekdays: null,
    excludedDays: [],
    ...changes,
  };
}

function plan200(counts: Record<"high" | "medium" | "low", number>, capacity: Pick<RepCalendar, "perDay" | "weeklyCapacity">): Plan {
  const levels = [
    { level: "low", weight: 1, interval: 365 },
    { level: "medium", weight: 2, interval: 180 },
    { level: "high", weight: 3, interval: 90 },
  ] as const;
  const reviews = levels.flatMap(({ level, weight, interval }) =>
    Array.from({ length: counts[level] }, (_, index) =>
      review(`${level}${index}`, { weight, dueOn: addDays(MONDAY, interval), earliestOn: MONDAY, isFirst: true }),
    ),
  );

  return planReviews({ reviews, calendar: calendar({ weeks: PLAN_WEEKS, ...capacity }) }, MONDAY);
}

function daysOfLevel(plan: Plan, level: string): readonly IsoDay[] {
  return plan.proposals.filter(({ accountId }) => accountId.startsWith(level)).map(({ day }) => day);
}

function firstDay(plan: Plan, level: string): IsoDay {
  return daysOfLevel(plan, level)[0]!;
}

function lastDay(plan: Plan, level: string): IsoDay {
  return daysOfLevel(plan, level).at(-1)!;
}
