import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, fromDayNumber } from "../calendar/dayArithmetic.ts";
import type { IsoDay } from "../calendar/isoDay.ts";
import { RuleError } from "../errors.ts";
import { dayAfterGap } from "./dayAfterGap.ts";
import { nextDueDay, startOfClock, type ReviewClock } from "./reviewClock.ts";

it.each([
  {
    name: "the last held review, whatever came before",
    clock: { lastHeldOn: "2024-03-01", customerSince: "2019-05-05", knownSince: "2024-01-01" },
    starts: "2024-03-01",
    due: "2024-05-30",
  },
  {
    name: "a held review from before Revisit counts",
    clock: { lastHeldOn: "2023-06-01", customerSince: "2019-05-05", knownSince: "2024-01-01" },
    starts: "2023-06-01",
    due: "2023-08-30",
  },
  {
    name: "never reviewed: an old customer's clock starts on the day Revisit knew it",
    clock: { lastHeldOn: null, customerSince: "2019-05-05", knownSince: "2024-01-01" },
    starts: "2024-01-01",
    due: "2024-03-31",
  },
  {
    name: "never reviewed: a later customer's clock starts when it became one",
    clock: { lastHeldOn: null, customerSince: "2024-02-10", knownSince: "2024-01-01" },
    starts: "2024-02-10",
    due: "2024-05-10",
  },
  {
    name: "a prospect's clock starts on the day Revisit knew it",
    clock: { lastHeldOn: null, customerSince: null, knownSince: "2024-01-01" },
    starts: "2024-01-01",
    due: "2024-03-31",
  },
  {
    name: "across a leap day",
    clock: { lastHeldOn: "2024-02-28", customerSince: null, knownSince: "2020-01-01" },
    starts: "2024-02-28",
    due: "2024-05-28",
  },
] as const)("$name", ({ clock, starts, due }) => {
  const facts = clock as unknown as ReviewClock;

  expect(startOfClock(facts)).toBe(starts);
  expect(nextDueDay(facts, 90)).toBe(due);
});

it("refuses an interval of more than a year", () => {
  const clock = { lastHeldOn: null, customerSince: null, knownSince: "2024-01-01" as IsoDay };

  expect(() => nextDueDay(clock, 400)).toThrow(new RuleError("interval_out_of_range", { days: 400, max: 365 }));
});

it.each([
  { name: "never held: any day", held: null, due: "2024-03-31", gap: 14, earliest: null },
  { name: "the gap after the last one", held: "2024-01-01", due: "2024-03-31", gap: 14, earliest: "2024-01-15" },
  { name: "an interval shorter than the gap wins", held: "2024-01-01", due: "2024-01-08", gap: 14, earliest: "2024-01-08" },
  { name: "no gap", held: "2024-01-01", due: "2024-01-08", gap: 0, earliest: "2024-01-01" },
])("$name", ({ held, due, gap, earliest }) => {
  expect(dayAfterGap(held as IsoDay | null, due as IsoDay, gap)).toBe(earliest);
});

describe("whatever the account", () => {
  // Few days, so that "held", "customer since" and "known since" collide.
  const day = fc.integer({ min: 19_700, max: 19_706 }).map(fromDayNumber);
  const clocks = fc.record({ lastHeldOn: fc.option(day), customerSince: fc.option(day), knownSince: day });
  const intervals = fc.integer({ min: 1, max: 365 });

  // Seen to kill: the earlier of customerSince and knownSince; a held review before knownSince ignored.
  it("is due within a year of the day that started its clock, and never already overdue when Revisit first knows it", () => {
    fc.assert(
      fc.property(clocks, intervals, (clock, intervalDays) => {
        const start = startOfClock(clock);
        const due = nextDueDay(clock, intervalDays);

        expect(daysBetween(start, due)).toBe(intervalDays);
        expect(clock.lastHeldOn === null ? due > clock.knownSince : start === clock.lastHeldOn).toBe(true);
        expect(clock.lastHeldOn !== null || clock.customerSince === null || start >= clock.customerSince).toBe(true);
      }),
    );
  });

  // Seen to kill: the interval subtracted; a held review before knownSince ignored.
  it("is due as much later as its last review was held later", () => {
    fc.assert(
      fc.property(clocks, intervals, day, (clock, intervalDays, heldOn) => {
        const held = { ...clock, lastHeldOn: heldOn };
        const dayLater = { ...clock, lastHeldOn: addDays(heldOn, 1) };

        expect(nextDueDay(dayLater, intervalDays)).toBe(addDays(nextDueDay(held, intervalDays), 1));
        expect(nextDueDay(held, intervalDays) > heldOn).toBe(true);
      }),
    );
  });
});
