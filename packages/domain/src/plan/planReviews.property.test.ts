import fc from "fast-check";
import loadHighs from "highs";
import { expect, it } from "vitest";
import { addDays, daysBetween } from "../calendar/dayArithmetic.ts";
import type { IsoDay } from "../calendar/isoDay.ts";
import { weekday } from "../calendar/weekday.ts";
import { planCalendar } from "./planCalendar.ts";
import type { Plan, PlanCalendar, PlanCost, PlanRequest, PlanReview } from "./planFacts.ts";
import { planReviews } from "./planReviews.ts";

const highs = await loadHighs();

/** A Wednesday. */
const TODAY = "2028-02-23" as IsoDay;

// Few days, few weights and few slots, so that reviews collide.
const calendars = fc
  .record({
    from: dayAround(-3, 0),
    weeks: fc.integer({ min: 0, max: 3 }),
    workingDays: fc.constantFrom([1, 2, 3, 4, 5], [3, 4], [1, 5]),
    perDay: fc.integer({ min: 0, max: 2 }),
    weeklyCapacity: fc.integer({ min: 0, max: 4 }),
    absences: fc.array(
      fc.tuple(dayAround(0, 18), fc.nat(6)).map(([from, days]) => ({ from, to: addDays(from, days) })),
      { maxLength: 1 },
    ),
    holidays: fc.array(dayAround(0, 18), { maxLength: 2 }),
    held: fc.array(dayAround(-2, 0), { maxLength: 2 }),
  })
  .map(planCalendar);

const reviews = fc.uniqueArray(
  fc.record({
    accountId: fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h"),
    weight: fc.constantFrom(1, 2, 3, 1.5),
    dueOn: dayAround(-6, 22),
    earliestOn: dayAround(-6, 12),
    agreedOn: rarely(dayAround(-2, 12)),
    agreedSlots: fc.constantFrom(1, 1, 1, 2),
    proposedOn: fc.option(dayAround(-1, 16)),
    isFirst: fc.boolean(),
    preferredWeekdays: rarely(fc.subarray([1, 2, 3, 4, 5, 6])),
    excludedDays: fc.array(dayAround(0, 10), { maxLength: 2 }),
  }),
  { selector: ({ accountId }) => accountId, maxLength: 8 },
);

const requests: fc.Arbitrary<PlanRequest> = fc.record({ reviews, calendar: calendars });

it("costs what HiGHS says is the least, objective by objective, on 1,000 plans that collide", { timeout: 120_000 }, () => {
  // Killed: `lateUnit` without its 1 +; prices raised for nodes not settled; days that must be full made optional; `moved` of 1;
  // steps that leave out what a week holds already; kin taken by weight alone.
  fc.assert(
    fc.property(requests, (request) => {
      expect(planReviews(request, TODAY).cost).toEqual(leastCost(request));
    }),
    { numRuns: 1000 },
  );
});

// Proposals crowd into two weeks of five, so that what keeps them pulls against what levels.
const crowds: fc.Arbitrary<PlanRequest> = fc.record({
  calendar: fc
    .record({
      perDay: fc.constantFrom(1, 2),
      weeklyCapacity: fc.integer({ min: 2, max: 6 }),
      holidays: fc.array(dayAround(0, 32), { maxLength: 6 }),
    })
    .map((rep) => planCalendar({ from: TODAY, weeks: 5, workingDays: [1, 2, 3, 4, 5], absences: [], held: [], ...rep })),
  reviews: fc.uniqueArray(
    fc.record({
      accountId: fc.integer({ min: 100, max: 999 }).map(String),
      weight: fc.constantFrom(1, 2, 3),
      dueOn: dayAround(-10, 32),
      earliestOn: fc.constantFrom(0, 0, 0, 7, 14).map((days) => addDays(TODAY, days)),
      agreedOn: fc.constant(null),
      agreedSlots: fc.constant(1),
      proposedOn: fc.option(dayAround(0, 14)),
      isFirst: fc.boolean(),
      preferredWeekdays: rarely(fc.constantFrom([1, 2], [5])),
      excludedDays: fc.constant([]),
    }),
    { selector: ({ accountId }) => accountId, minLength: 10, maxLength: 30 },
  ),
});

it("costs what HiGHS says is the least on plans of up to 30 reviews in five weeks", { timeout: 120_000 }, () => {
  // Killed: steps that must be filled made optional; no move counted for a review left without a day.
  fc.assert(
    fc.property(crowds, (request) => {
      expect(planReviews(request, TODAY).cost).toEqual(leastCost(request));
    }),
    { numRuns: 100 },
  );
});

it("values one more slot in a week as HiGHS does, adding it to each of its days in turn", { timeout: 120_000 }, () => {
  // Killed: the distance of a day without its price; the value rounded up.
  fc.assert(
    fc.property(requests, (request) => {
      const least = leastDaysLate(request, null);
      const expected = request.calendar.weeks.map(({ week, days }) => ({
        week,
        value: Math.max(0, ...days.map(({ day }) => least - leastDaysLate(request, day))),
      }));
      expect(planReviews(request, TODAY).slotValues).toEqual(expected);
    }),
    { numRuns: 150 },
  );
});

it("never exceeds a day or a week, and proposes no day that does not suit", () => {
  // Killed: steps beyond a week's slots; agreed reviews not taken off their week; preferred weekdays ignored.
  fc.assert(
    fc.property(requests, (request) => {
      const days = new Map(planReviews(request, TODAY).proposals.map(({ accountId, day }) => [accountId, day]));
      const open = request.reviews.filter(({ agreedOn }) => agreedOn === null);
      expect(
        isWithinCapacity(
          request,
          open.map(({ accountId }) => days.get(accountId) ?? null),
        ),
      ).toBe(true);
      expect(open.filter((review) => days.has(review.accountId) && !suits(review, days.get(review.accountId)!))).toEqual([]);
    }),
  );
});

it("proposes nothing before the earliest day, today or later", () => {
  // Killed: `earliestOn` ignored; `asOfDay` ignored.
  fc.assert(
    fc.property(requests, (request) => {
      const earliest = new Map(request.reviews.map(({ accountId, earliestOn }) => [accountId, earliestOn > TODAY ? earliestOn : TODAY]));
      const proposals = planReviews(request, TODAY).proposals.filter(({ isAgreed }) => !isAgreed);
      expect(proposals.filter(({ accountId, day }) => day < earliest.get(accountId)!)).toEqual([]);
    }),
  );
});

it("leaves agreed reviews where they are", () => {
  // Killed: agreed reviews among those to be placed.
  fc.assert(
    fc.property(requests, (request) => {
      const agreed = planReviews(request, TODAY).proposals.filter(({ isAgreed }) => isAgreed);
      const expected = request.reviews.filter(({ agreedOn }) => agreedOn !== null);
      expect(new Map(agreed.map(({ accountId, day }) => [accountId, day]))).toEqual(
        new Map(expected.map(({ accountId, agreedOn }) => [accountId, agreedOn])),
      );
    }),
  );
});

it("is the same plan whatever the order of the reviews", () => {
  const orders = requests.chain((request) =>
    fc.tuple(fc.constant(request), fc.shuffledSubarray([...request.reviews], { minLength: request.reviews.length })),
  );
  // Killed: reviews sorted without the account.
  fc.assert(
    fc.property(orders, ([request, shuffled]) => {
      expect(planReviews({ ...request, reviews: shuffled }, TODAY)).toEqual(planReviews(request, TODAY));
    }),
  );
});

it("moves nothing when it is made again from its own proposals", () => {
  // Killed: arcs of positive reduced cost kept for the second round.
  fc.assert(
    fc.property(requests, (request) => {
      const plan = planReviews(request, TODAY);
      const again = planReviews({ ...request, reviews: withProposals(request.reviews, plan) }, TODAY);
      expect(again.cost.moved).toBe(0);
      expect(daysOf(again)).toEqual(daysOf(plan));
    }),
  );
});

it("moves as few as the optimum allows after one change, found by trying every plan", { timeout: 60_000 }, () => {
  // Killed: the day wished for never the last proposal; the second round left out.
  fc.assert(
    fc.property(requests, dayAround(0, 10), (request, lost) => {
      const few = { reviews: request.reviews.slice(0, 4), calendar: firstTwoWeeks(request.calendar) };
      const planned = withProposals(few.reviews, planReviews(few, TODAY));
      const changed = { reviews: planned, calendar: withoutDay(few.calendar, lost) };
      expect(planReviews(changed, TODAY).cost).toEqual(cheapestOfAll(changed));
    }),
    { numRuns: 200 },
  );
});

function dayAround(from: number, to: number): fc.Arbitrary<IsoDay> {
  return fc.integer({ min: from, max: to }).map((days) => addDays(TODAY, days));
}

function rarely<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> {
  return fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value });
}

function withProposals(before: readonly PlanReview[], plan: Plan): readonly PlanReview[] {
  const days = new Map(plan.proposals.map(({ accountId, day }) => [accountId, day]));

  return before.map((review) => ({ ...review, proposedOn: days.get(review.accountId) ?? null }));
}

function daysOf(plan: Plan): readonly string[] {
  return plan.proposals.map(({ accountId, day }) => `${day} ${accountId}`);
}

function firstTwoWeeks(calendar: PlanCalendar): PlanCalendar {
  const weeks = calendar.weeks.slice(0, 2);
  const last = weeks.at(-1);

  return { ...calendar, weeks, until: last ? addDays(last.week, 7) : calendar.until };
}

function withoutDay(calendar: PlanCalendar, lost: IsoDay): PlanCalendar {
  return { ...calendar, weeks: calendar.weeks.map((week) => ({ ...week, days: week.days.filter(({ day }) => day !== lost) })) };
}

// ---- what a plan is, written a second time: nothing below uses the solver or its network ----

function suits(review: PlanReview, day: IsoDay): boolean {
  const wanted = review.preferredWeekdays;
  const isWanted = wanted === null || wanted.length === 0 || wanted.includes(weekday(day));

  return day >= TODAY && day >= review.earliestOn && isWanted && !review.excludedDays.includes(day);
}

/** Reviews to be placed, and what agreed ones leave of the calendar; `added` is a day that gets one more slot, whatever its week holds. */
function toPlace({ reviews: all, calendar }: PlanRequest, added: IsoDay | null) {
  const agreed = all.flatMap(({ agreedOn, agreedSlots }) => (agreedOn ? Array<IsoDay>(agreedSlots).fill(agreedOn) : []));
  const weeks = calendar.weeks.map(({ week, slots, taken, days }) => {
    const inWeek = agreed.filter((day) => day >= week && day < addDays(week, 7)).length;
    const more = days.some(({ day }) => day === added) ? 1 : 0;

    return {
      slots: Math.max(0, slots - inWeek) + more,
      base: taken + inWeek,
      days: days.map(({ day, slots: ofDay }) => ({
        day,
        slots: Math.max(0, ofDay - agreed.filter((other) => other === day).length) + (day === added ? 1 : 0),
      })),
    };
  });

  return { weeks, open: all.filter((review) => review.agreedOn === null && review.dueOn < calendar.until) };
}

function isWithinCapacity(request: PlanRequest, chosen: readonly (IsoDay | null)[]): boolean {
  return toPlace(request, null).weeks.every(
    ({ slots, days }) =>
      days.every(({ day, slots: ofDay }) => chosen.filter((other) => other === day).length <= ofDay) &&
      chosen.filter((other) => days.some(({ day }) => day === other)).length <= slots,
  );
}

type Objective = "weightedDaysLate" | "moved" | "distance";

/** What one review pays on a day; null is no day. */
function costOn(review: PlanReview, day: IsoDay | null, calendar: PlanCalendar): Record<Objective, number> {
  const at = day ?? calendar.until;
  const wished = review.proposedOn ?? (review.isFirst ? TODAY : review.dueOn);

  return {
    weightedDaysLate: review.weight * Math.max(0, daysBetween(review.dueOn, at)),
    moved: review.proposedOn !== null && review.proposedOn !== day ? 1 : 0,
    distance: review.weight * Math.abs(daysBetween(wished, at)),
  };
}

function costOfAgreed({ reviews: all, calendar }: PlanRequest): number {
  return all.reduce((sum, review) => sum + (review.agreedOn ? costOn(review, review.agreedOn, calendar).weightedDaysLate : 0), 0);
}

/** The least costs, each with those before it held at their least, by four linear programs. */
function leastCost(request: PlanRequest): PlanCost {
  const program = linearProgram(request, null);
  const weightedDaysLate = program.minimize("weightedDaysLate");
  const squaredWeeklyLoad = program.minimize("squaredWeeklyLoad");
  const moved = program.minimize("moved");
  const distance = program.minimize("distance");
  const base = toPlace(request, null).weeks.reduce((sum, week) => sum + week.base ** 2, 0);

  return { weightedDaysLate: weightedDaysLate + costOfAgreed(request), squaredWeeklyLoad: squaredWeeklyLoad + base, moved, distance };
}

function leastDaysLate(request: PlanRequest, added: IsoDay | null): number {
  return linearProgram(request, added).minimize("weightedDaysLate");
}

/** x: review on day, or on none; y: the k-th review that a week takes. Costs are doubled in the program, which makes them whole. */
function linearProgram(request: PlanRequest, added: IsoDay | null) {
  const { weeks, open } = toPlace(request, added);
  const costs = { weightedDaysLate: [], squaredWeeklyLoad: [], moved: [], distance: [] } as Record<keyof PlanCost, string[]>;
  const rows: string[] = [];
  const bounds: string[] = [];
  const onDay = new Map<IsoDay, string[]>();
  for (const [index, review] of open.entries()) {
    const days = weeks.flatMap((week) => week.days.map(({ day }) => day)).filter((day) => suits(review, day));
    const names = [...days, null].map((day) => {
      const name = `x${index}_${day?.replaceAll("-", "") ?? "none"}`;
      const cost = costOn(review, day, request.calendar);
      for (const objective of ["weightedDaysLate", "moved", "distance"] as const) {
        costs[objective].push(`${2 * cost[objective]} ${name}`);
      }
      if (day) {
        onDay.set(day, [...(onDay.get(day) ?? []), name]);
      }

      return name;
    });
    rows.push(`${names.join(" + ")} = 1`);
  }
  for (const [index, { slots, base, days }] of weeks.entries()) {
    const inWeek = days.flatMap(({ day }) => onDay.get(day) ?? []);
    if (inWeek.length > 0) {
      const steps = Array.from({ length: slots }, (_, step) => `y${index}_${step}`);
      costs.squaredWeeklyLoad.push(...steps.map((name, step) => `${2 * (2 * (base + step) + 1)} ${name}`));
      bounds.push(...steps.map((name) => `0 <= ${name} <= 1`));
      rows.push(`${inWeek.join(" + ")} ${steps.map((name) => `- ${name}`).join(" ")} = 0`);
      rows.push(...days.flatMap(({ day, slots: ofDay }) => (onDay.has(day) ? [`${onDay.get(day)!.join(" + ")} <= ${ofDay}`] : [])));
    }
  }

  return { minimize };

  function minimize(objective: keyof PlanCost): number {
    const terms = costs[objective];
    if (open.length === 0 || terms.length === 0) {
      return 0;
    }
    const text = `Minimize\n obj: ${terms.join(" + ")}\nSubject To\n${rows.map((row, index) => ` r${index}: ${row}\n`).join("")}Bounds\n ${bounds.join("\n ")}\nEnd\n`;
    const solution = highs.solve(text, { output_flag: false });
    expect(solution.Status).toBe("Optimal");
    const least = Math.round(solution.ObjectiveValue);
    expect(Math.abs(solution.ObjectiveValue - least)).toBeLessThan(1e-6);
    rows.push(`${terms.join(" + ")} = ${least}`);

    return least / 2;
  }
}

function cheapestOfAll(request: PlanRequest): PlanCost {
  const { weeks, open } = toPlace(request, null);
  const days = weeks.flatMap((week) => week.days.map(({ day }) => day));
  const choices = open.map((review) => [...days.filter((day) => suits(review, day)), null]);
  const plans = choices.reduce<(IsoDay | null)[][]>((sofar, more) => sofar.flatMap((plan) => more.map((day) => [...plan, day])), [[]]);
  const costs = plans.filter((plan) => isWithinCapacity(request, plan)).map((plan) => costOfPlan(request, plan));

  return costs.reduce((best, cost) => (isCheaper(cost, best) ? cost : best));
}

function costOfPlan(request: PlanRequest, chosen: readonly (IsoDay | null)[]): PlanCost {
  const { weeks, open } = toPlace(request, null);
  const costs = open.map((review, index) => costOn(review, chosen[index] ?? null, request.calendar));
  const loads = weeks.map(({ base, days }) => base + chosen.filter((other) => days.some(({ day }) => day === other)).length);

  return {
    weightedDaysLate: costOfAgreed(request) + costs.reduce((sum, cost) => sum + cost.weightedDaysLate, 0),
    squaredWeeklyLoad: loads.reduce((sum, load) => sum + load * load, 0),
    moved: costs.reduce((sum, cost) => sum + cost.moved, 0),
    distance: costs.reduce((sum, cost) => sum + cost.distance, 0),
  };
}

function isCheaper(left: PlanCost, right: PlanCost): boolean {
  const order = ["weightedDaysLate", "squaredWeeklyLoad", "moved", "distance"] as const;
  const first = order.find((objective) => left[objective] !== right[objective]);

  return first !== undefined && left[first] < right[first];
}
