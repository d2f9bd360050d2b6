import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromDayNumber } from "../calendar/dayArithmetic.ts";
import type { IsoDay } from "../calendar/isoDay.ts";
import { coverageOf } from "./coverage.ts";
import { excuseOf, type EndedReview } from "./excuse.ts";

const TODAY = "2024-05-15" as IsoDay;

it.each([
  { name: "never held, due some day", nextDueOn: "2024-08-01", lastHeldOn: null, state: "never_reviewed", daysOverdue: 0 },
  { name: "never held, due within a fortnight", nextDueOn: "2024-05-20", lastHeldOn: null, state: "never_reviewed", daysOverdue: 0 },
  { name: "never held, due today", nextDueOn: "2024-05-15", lastHeldOn: null, state: "never_reviewed", daysOverdue: 0 },
  { name: "never held, due yesterday", nextDueOn: "2024-05-14", lastHeldOn: null, state: "overdue", daysOverdue: 1 },
  { name: "held, due in 15 days", nextDueOn: "2024-05-30", lastHeldOn: "2024-02-01", state: "on_track", daysOverdue: 0 },
  { name: "held, due in 14 days", nextDueOn: "2024-05-29", lastHeldOn: "2024-02-01", state: "due_soon", daysOverdue: 0 },
  { name: "held, due today", nextDueOn: "2024-05-15", lastHeldOn: "2024-02-01", state: "due_soon", daysOverdue: 0 },
  { name: "held, due yesterday", nextDueOn: "2024-05-14", lastHeldOn: "2024-02-01", state: "overdue", daysOverdue: 1 },
  { name: "held, due a year ago", nextDueOn: "2023-05-15", lastHeldOn: "2022-05-15", state: "overdue", daysOverdue: 366 },
] as const)("$name: $state", ({ nextDueOn, lastHeldOn, state, daysOverdue }) => {
  expect(coverageOf({ nextDueOn: nextDueOn as IsoDay, lastHeldOn: lastHeldOn as IsoDay | null }, 14, TODAY)).toEqual({
    state,
    daysOverdue,
  });
});

describe("whatever the days", () => {
  const day = fc.integer({ min: 19_850, max: 19_870 }).map(fromDayNumber);
  const order = { never_reviewed: 0, on_track: 0, due_soon: 1, overdue: 2 };

  // Seen to kill: overdue on the due day itself (`<=`); due soon from one day later on.
  it("only gets worse as days pass, and counts days exactly while overdue", () => {
    fc.assert(
      fc.property(fc.record({ nextDueOn: day, lastHeldOn: fc.option(day) }), day, day, (facts, a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a];
        const before = coverageOf(facts, 14, earlier);
        const after = coverageOf(facts, 14, later);

        expect(order[before.state] <= order[after.state] && before.daysOverdue <= after.daysOverdue).toBe(true);
        expect(after.daysOverdue > 0).toBe(after.state === "overdue");
        expect(after.state === "overdue").toBe(facts.nextDueOn < later);
      }),
    );
  });
});

const REFUSED: EndedReview = { state: "declined", dueOn: "2024-05-01" as IsoDay, reason: "stocktaking", tryAgainOn: null };

it.each([
  { name: "nothing ended: not excused", ended: [], lastHeldOn: "2024-01-01", excused: false },
  { name: "a refusal of this cycle", ended: [REFUSED], lastHeldOn: "2024-01-01", excused: true },
  { name: "a refusal where none was ever held", ended: [REFUSED], lastHeldOn: null, excused: true },
  { name: "a refusal before the last held review is of another cycle", ended: [REFUSED], lastHeldOn: "2024-05-10", excused: false },
  { name: "until the day agreed for the next try", ended: [{ ...REFUSED, tryAgainOn: "2024-05-15" }], lastHeldOn: null, excused: true },
  { name: "no longer once that day has passed", ended: [{ ...REFUSED, tryAgainOn: "2024-05-14" }], lastHeldOn: null, excused: false },
  {
    name: "the latest counts",
    ended: [
      { ...REFUSED, tryAgainOn: "2024-05-14" },
      { ...REFUSED, state: "missed", tryAgainOn: "2024-06-01" },
    ],
    lastHeldOn: null,
    excused: true,
  },
])("$name", ({ ended, lastHeldOn, excused }) => {
  expect(excuseOf(ended as EndedReview[], lastHeldOn as IsoDay | null, TODAY) !== null).toBe(excused);
});
