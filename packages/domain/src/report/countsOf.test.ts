import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromDayNumber, toDayNumber } from "../calendar/dayArithmetic.ts";
import type { IsoDay } from "../calendar/isoDay.ts";
import { LEVELS } from "../opportunity/level.ts";
import { REVIEW_STATES } from "../review/reviewState.ts";
import { accountCounts } from "./accountCounts.ts";
import { countsOf } from "./countsOf.ts";
import { heldCounts } from "./heldCounts.ts";
import { LATE_REASONS, lateReason } from "./lateReason.ts";
import { NO_COUNTS } from "./nodeCounts.ts";
import { reportDays } from "./reportDays.ts";
import type { HeldReview, ReportAccount, ReportFacts } from "./reportFacts.ts";
import { sumCounts } from "./sumCounts.ts";

const Q2 = { startsOn: day("2024-04-01"), endsOn: day("2024-06-30") };
const TODAY = day("2024-05-15");
const ACCOUNT: ReportAccount = {
  repId: "r1", territoryId: "t1", level: "high", nextDueOn: day("2024-08-01"), lastHeldOn: day("2024-05-03"), lastHeldBy: "r1", hasContact: true, open: null, lastEnded: null,
}; // prettier-ignore
function day(text: string): IsoDay {
  return text as IsoDay;
}

const DECLINED = { state: "declined", dueOn: day("2024-05-01"), reason: "stocktaking", tryAgainOn: null } as const;
const held = { lastHeldOn: day("2024-02-01") };

it.each([
  { name: "on track", account: {}, counts: { covered: 1, reached: 1 } },
  { name: "held today", account: { lastHeldOn: TODAY, nextDueOn: day("2024-08-13") }, counts: { covered: 1, reached: 1 } },
  { name: "never reviewed, due after the period", account: { lastHeldOn: null }, counts: { neverReviewed: 1 } },
  {
    name: "never reviewed, due in the period",
    account: { lastHeldOn: null, nextDueOn: day("2024-06-10") },
    counts: { neverReviewed: 1, remaining: 1, fallingDue: { high: 1 }, weeks: [{ startsOn: "2024-06-10", planned: 1, held: 0 }] },
  },
  {
    name: "due today: not overdue yet",
    account: { ...held, nextDueOn: TODAY },
    counts: { covered: 1, reached: 1, remaining: 1, fallingDue: { high: 1 }, weeks: [{ startsOn: "2024-05-13", planned: 1, held: 0 }] },
  },
  {
    name: "due yesterday",
    account: { ...held, nextDueOn: day("2024-05-14") },
    counts: {
      reached: 1,
      overdue: { high: 1 },
      remaining: 1,
      due: 1,
      untried: 1,
      weeks: [{ startsOn: "2024-05-13", planned: 1, held: 0 }],
    },
  },
  {
    name: "due yesterday, the customer declined",
    account: { ...held, nextDueOn: day("2024-05-14"), lastEnded: DECLINED },
    counts: {
      reached: 1,
      overdue: { high: 1 },
      remaining: 1,
      due: 1,
      excused: 1,
      whyLate: { refused: 1 },
      weeks: [{ startsOn: "2024-05-13", planned: 1, held: 0 }],
    },
  },
  {
    name: "the excuse has run out",
    account: { ...held, nextDueOn: day("2024-05-14"), lastEnded: { ...DECLINED, tryAgainOn: day("2024-05-14") } },
    counts: {
      reached: 1,
      overdue: { high: 1 },
      remaining: 1,
      due: 1,
      whyLate: { refused: 1 },
      weeks: [{ startsOn: "2024-05-13", planned: 1, held: 0 }],
    },
  },
  {
    name: "overdue since before the period: still to do, not due in it, in its first week",
    account: { level: "low", nextDueOn: day("2024-03-20"), lastHeldOn: day("2023-03-21") },
    counts: { overdue: { low: 1 }, remaining: 1, untried: 1, weeks: [{ startsOn: "2024-04-01", planned: 1, held: 0 }] },
  },
  {
    name: "agreed in the period, due after it",
    account: { open: { state: "scheduled", plannedOn: day("2024-06-25") } },
    counts: { covered: 1, reached: 1, scheduled: 1, remaining: 1, weeks: [{ startsOn: "2024-06-24", planned: 1, held: 0 }] },
  },
  {
    name: "proposed in the period: planned, not agreed",
    account: { open: { state: "proposed", plannedOn: day("2024-06-25") } },
    counts: { covered: 1, reached: 1, remaining: 1, weeks: [{ startsOn: "2024-06-24", planned: 1, held: 0 }] },
  },
  {
    name: "due in the period, agreed for after it: in its last week",
    account: { ...held, nextDueOn: day("2024-06-20"), open: { state: "scheduled", plannedOn: day("2024-07-10") } },
    counts: { covered: 1, reached: 1, remaining: 1, weeks: [{ startsOn: "2024-06-24", planned: 1, held: 0 }] },
  },
  { name: "last held a year ago to the day: reached", account: { lastHeldOn: day("2023-05-16") }, counts: { covered: 1, reached: 1 } },
  { name: "last held a day longer ago: not reached", account: { lastHeldOn: day("2023-05-15") }, counts: { covered: 1 } },
])("an account $name", ({ account, counts }) => {
  const { overdue, fallingDue, whyLate, ...plain } = { overdue: {}, fallingDue: {}, whyLate: {}, ...counts };
  const expected = {
    ...NO_COUNTS,
    accounts: 1,
    ...plain,
    overdue: { ...NO_COUNTS.overdue, ...overdue },
    fallingDue: { ...NO_COUNTS.fallingDue, ...fallingDue },
    whyLate: { ...NO_COUNTS.whyLate, ...whyLate },
  };

  expect(accountCounts({ ...ACCOUNT, ...account } as ReportAccount, reportDays(Q2, TODAY))).toEqual(expected);
});

const HELD: HeldReview = {
  repId: "r1",
  territoryId: "t1",
  level: "medium",
  dueOn: day("2024-05-10"),
  heldOn: day("2024-05-08"),
  isExcused: false,
  areasAnswered: ["perception", "needs"],
};
const IN_WEEK_19 = {
  held: 1,
  recorded: 1,
  skipped: { competition: 1 },
  weeks: [{ startsOn: "2024-05-06", planned: 1, held: 1 }],
  heldRecently: { medium: 1 },
};

it.each([
  { name: "on time", review: {}, counts: { ...IN_WEEK_19, due: 1, heldOnTime: 1 } },
  { name: "on its due day: on time", review: { dueOn: day("2024-05-08") }, counts: { ...IN_WEEK_19, due: 1, heldOnTime: 1 } },
  { name: "late", review: { dueOn: day("2024-05-07") }, counts: { ...IN_WEEK_19, due: 1 } },
  { name: "late after a refusal", review: { dueOn: day("2024-05-07"), isExcused: true }, counts: { ...IN_WEEK_19, due: 1, excused: 1 } },
  { name: "on time after a refusal: nothing to excuse", review: { isExcused: true }, counts: { ...IN_WEEK_19, due: 1, heldOnTime: 1 } },
  { name: "due before the period", review: { dueOn: day("2024-03-31") }, counts: IN_WEEK_19 },
  {
    name: "imported: says nothing about areas",
    review: { areasAnswered: null },
    counts: { ...IN_WEEK_19, due: 1, heldOnTime: 1, recorded: 0, skipped: {} },
  },
  { name: "before the period, due in it", review: { heldOn: day("2024-03-28") }, counts: { due: 1, heldOnTime: 1 } },
  {
    name: "28 days ago is not recent",
    review: { heldOn: day("2024-04-17") },
    counts: { ...IN_WEEK_19, due: 1, heldOnTime: 1, heldRecently: {}, weeks: [{ startsOn: "2024-04-15", planned: 1, held: 1 }] },
  },
  { name: "after today: not seen", review: { heldOn: day("2024-05-16") }, counts: {} },
])("a review held $name", ({ review, counts }) => {
  const { skipped, heldRecently, ...plain } = { skipped: {}, heldRecently: {}, ...counts };

  expect(heldCounts({ ...HELD, ...review }, reportDays(Q2, TODAY))).toEqual({
    ...NO_COUNTS,
    ...plain,
    skipped: { ...NO_COUNTS.skipped, ...skipped },
    heldRecently: { ...NO_COUNTS.heldRecently, ...heldRecently },
  });
});

it("of a period that is over, what was due on its last day and not held then is overdue", () => {
  const days = reportDays(Q2, day("2024-07-20"));

  expect(days).toMatchObject({ seenOn: "2024-07-01", heldUntil: "2024-06-30", isOver: true });
  expect(accountCounts({ ...ACCOUNT, nextDueOn: day("2024-06-30") }, days)).toMatchObject({ overdue: { high: 1 }, due: 1, remaining: 1 });
  expect(heldCounts({ ...HELD, dueOn: day("2024-06-30"), heldOn: day("2024-07-02") }, days)).toEqual(NO_COUNTS);
});

it.each([
  { name: "the customer declined, whatever else", account: { lastEnded: DECLINED, repId: null, hasContact: false }, reason: "refused" },
  { name: "nobody owns it", account: { repId: null }, reason: "missing_data" },
  { name: "nobody to ask", account: { hasContact: false, lastEnded: { ...DECLINED, state: "missed" } }, reason: "missing_data" },
  { name: "invited, no answer yet", account: { open: { state: "invited", plannedOn: null } }, reason: "no_contact" },
  { name: "missed", account: { lastEnded: { ...DECLINED, state: "missed" } }, reason: "no_contact" },
  { name: "cancelled", account: { lastEnded: { ...DECLINED, state: "cancelled" } }, reason: "other" },
  { name: "agreed for after the due day", account: { open: { state: "scheduled", plannedOn: day("2024-07-01") } }, reason: "other" },
  { name: "last held by somebody else", account: { lastHeldBy: "r2" }, reason: "reassigned" },
  { name: "proposed and no more", account: { open: { state: "proposed", plannedOn: day("2024-05-01") } }, reason: "untried" },
  { name: "never held, nothing tried", account: { lastHeldOn: null, lastHeldBy: null }, reason: "untried" },
])("late because: $name", ({ account, reason }) => {
  expect(lateReason({ ...ACCOUNT, ...account } as ReportAccount)).toBe(reason);
});

describe("whatever the accounts and reviews", () => {
  // A fortnight around a short period, so that due days, held days and today collide.
  const days = fc.integer({ min: toDayNumber(day("2024-05-20")), max: toDayNumber(day("2024-06-20")) }).map(fromDayNumber);
  const period = { startsOn: day("2024-06-01"), endsOn: day("2024-06-12") };
  const place = { repId: fc.constantFrom(null, "r1", "r2"), territoryId: fc.constantFrom("t1", "t2"), level: fc.constantFrom(...LEVELS) };
  const ended = fc.record({
    state: fc.constantFrom("declined" as const, "cancelled" as const, "missed" as const),
    dueOn: days,
    reason: fc.constant("x"),
    tryAgainOn: fc.option(days),
  });
  const account = fc.record({
    ...place, nextDueOn: days, lastHeldOn: fc.option(days), lastHeldBy: fc.constantFrom(null, "r1"), hasContact: fc.boolean(),
    open: fc.option(fc.record({ state: fc.constantFrom(...REVIEW_STATES), plannedOn: fc.option(days) })), lastEnded: fc.option(ended),
  }); // prettier-ignore
  const review = fc.record({
    ...place,
    dueOn: days,
    heldOn: days,
    isExcused: fc.boolean(),
    areasAnswered: fc.option(fc.subarray(["perception", "needs", "competition"] as const)),
  });
  const facts: fc.Arbitrary<ReportFacts> = fc.record({
    accounts: fc.array(account, { maxLength: 8 }),
    held: fc.array(review, { maxLength: 8 }),
    challenges: fc.array(fc.record(place), { maxLength: 3 }),
  });

  // Seen to kill: a week's plan by a due day outside the period; late reasons of accounts that are not late; weeks not added up.
  it("every account stands in one place, every late one has one reason, every planned review one week", () => {
    fc.assert(
      fc.property(facts, days, (of, today) => {
        const total = sumCounts(countsOf(of, period, today).map((leaf) => leaf.counts));
        const overdue = LEVELS.reduce((sum, level) => sum + total.overdue[level], 0);
        const reasons = LATE_REASONS.reduce((sum, reason) => sum + total.whyLate[reason], 0);

        expect(total.accounts).toBe(of.accounts.length);
        expect(total.neverReviewed + total.covered + overdue).toBe(total.accounts);
        expect(reasons + total.untried).toBe(overdue);
        expect(total.weeks.reduce((sum, week) => sum + week.planned, 0)).toBe(total.held + total.remaining);
        expect(total.weeks.reduce((sum, week) => sum + week.held, 0)).toBe(total.held);
        expect(total.weeks.every((week) => week.startsOn >= "2024-05-27" && week.startsOn <= "2024-06-12")).toBe(true);
        expect(total.heldOnTime + total.excused).toBeLessThanOrEqual(total.due);
        expect(total.scheduled).toBeLessThanOrEqual(total.remaining);
        expect(total.challenged).toBe(of.challenges.length);
      }),
      { numRuns: 500 },
    );
  });

  // Seen to kill: `seenOn` = today for a period that is over; held reviews counted beyond its end.
  it("a period that is over reads the same on whatever later day", () => {
    fc.assert(
      fc.property(facts, fc.integer({ min: 1, max: 40 }), (of, later) => {
        const after = fromDayNumber(toDayNumber(period.endsOn) + 1);
        const muchAfter = fromDayNumber(toDayNumber(after) + later);

        expect(countsOf(of, period, muchAfter)).toEqual(countsOf(of, period, after));
      }),
    );
  });

  // Seen to kill: leaves keyed by the rep alone.
  it("leaves add up to the whole, however the facts are split", () => {
    fc.assert(
      fc.property(facts, days, (of, today) => {
        const whole = countsOf(of, period, today);
        const places = new Set(
          [...of.accounts, ...of.held, ...of.challenges].map(({ repId, territoryId }) => `${repId ?? ""} ${territoryId}`),
        );
        const one = sumCounts(whole.map((leaf) => leaf.counts));
        const split = [
          { ...of, held: [], challenges: [] },
          { ...of, accounts: [] },
        ].flatMap((part) => countsOf(part, period, today).map((leaf) => leaf.counts));

        expect(whole.length).toBe(places.size);
        expect(sumCounts(split)).toEqual(one);
      }),
    );
  });
});
