import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IsoDay } from "../calendar/isoDay.ts";
import { RuleError } from "../errors.ts";
import { moveReview, type ReviewFacts } from "./moveReview.ts";
import { LEADS_TO, type ReviewEvent } from "./reviewEvent.ts";
import { ENDED_UNHELD, isOpen, MAY_FOLLOW, REVIEW_STATES, type ReviewState } from "./reviewState.ts";

const NOW = new Date("2024-05-15T09:00:00Z");
const LATER = new Date("2024-05-15T10:00:00Z");
const DAY = "2024-05-15" as IsoDay;
const DUE: ReviewFacts = {
  state: "due", proposedOn: null, invitedAt: null, scheduledAt: null, durationMinutes: 60, channel: "visit",
  startedAt: null, heldOn: null, endedAt: null, nextDueOn: null, reason: null, tryAgainOn: null,
}; // prettier-ignore
const EVENTS: readonly ReviewEvent[] = [
  { type: "propose", on: DAY },
  { type: "invite" },
  { type: "schedule", at: LATER, durationMinutes: 45, channel: "phone" },
  { type: "start" },
  { type: "hold", on: DAY, nextDueOn: "2024-08-13" as IsoDay },
  { type: "decline", reason: "stocktaking", tryAgainOn: null },
  { type: "cancel", reason: "rep is ill", tryAgainOn: "2024-06-01" as IsoDay },
  { type: "miss", reason: "nobody there", tryAgainOn: null },
];

it.each([
  { name: "proposed for a day", from: "due", event: EVENTS[0], changed: { state: "proposed", proposedOn: DAY } },
  { name: "proposed for another day", from: "proposed", event: EVENTS[0], changed: { state: "proposed", proposedOn: DAY } },
  { name: "invited", from: "proposed", event: EVENTS[1], changed: { state: "invited", invitedAt: NOW } },
  {
    name: "scheduled",
    from: "invited",
    event: EVENTS[2],
    changed: { state: "scheduled", scheduledAt: LATER, durationMinutes: 45, channel: "phone" },
  },
  {
    name: "rescheduled",
    from: "scheduled",
    event: EVENTS[2],
    changed: { state: "scheduled", scheduledAt: LATER, durationMinutes: 45, channel: "phone" },
  },
  { name: "started on the spot", from: "due", event: EVENTS[3], changed: { state: "in_progress", startedAt: NOW } },
  { name: "held", from: "in_progress", event: EVENTS[4], changed: { state: "held", heldOn: DAY, endedAt: NOW, nextDueOn: "2024-08-13" } },
  {
    name: "declined without ever being invited",
    from: "due",
    event: EVENTS[5],
    changed: { state: "declined", reason: "stocktaking", tryAgainOn: null, endedAt: NOW },
  },
  {
    name: "cancelled with another day agreed",
    from: "scheduled",
    event: EVENTS[6],
    changed: { state: "cancelled", reason: "rep is ill", tryAgainOn: "2024-06-01", endedAt: NOW },
  },
  {
    name: "missed",
    from: "scheduled",
    event: EVENTS[7],
    changed: { state: "missed", reason: "nobody there", tryAgainOn: null, endedAt: NOW },
  },
] as const)("$name", ({ from, event, changed }) => {
  const review = { ...DUE, state: from, id: "r1" };

  expect(moveReview(review, event as ReviewEvent, NOW)).toEqual({ ...review, ...changed });
});

it("keeps the instant at which it first started", () => {
  const started = moveReview({ ...DUE, state: "scheduled" }, { type: "start" }, NOW);

  expect(moveReview(started, { type: "start" }, LATER).startedAt).toBe(NOW);
});

it("leaves the review it was given as it was", () => {
  const review = Object.freeze({ ...DUE });
  moveReview(review, { type: "invite" }, NOW);

  expect(review.state).toBe("due");
});

it.each(["", "   ", "\n\t"])("a refusal with the reason %j has none", (reason) => {
  for (const type of ["decline", "cancel", "miss"] as const) {
    expect(() => moveReview({ ...DUE, state: "scheduled" }, { type, reason, tryAgainOn: null }, NOW)).toThrow(
      new RuleError("review_needs_reason"),
    );
  }
});

// The whole table, written out a second time by hand: a change on either side must be meant.
it.each([
  { from: "due", may: "propose invite schedule start decline" },
  { from: "proposed", may: "propose invite schedule start decline cancel" },
  { from: "invited", may: "invite schedule start decline cancel miss" },
  { from: "scheduled", may: "schedule start decline cancel miss" },
  { from: "in_progress", may: "start hold cancel" },
  { from: "held", may: "" },
  { from: "declined", may: "" },
  { from: "cancelled", may: "" },
  { from: "missed", may: "" },
] as const)("from $from: $may, and nothing else", ({ from, may }) => {
  for (const event of EVENTS) {
    const move = () => moveReview({ ...DUE, state: from }, event, NOW);
    if (may.split(" ").includes(event.type)) {
      expect(move().state).toBe(LEADS_TO[event.type]);
    } else {
      expect(move).toThrow(new RuleError("review_state_conflict", { from, event: event.type }));
    }
  }
});

describe("whatever happens to a review", () => {
  // Seen to kill: `held` reachable from `scheduled`; an ended review that can be started again; a reason that is dropped.
  it("is held only after it started, ends for good, and says why if it was not held", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...EVENTS), { maxLength: 12 }), (events) => {
        let review = DUE;
        const path: ReviewState[] = [review.state];
        for (const event of events) {
          const before = review;
          try {
            review = moveReview(review, event, NOW);
            path.push(review.state);
            expect(isOpen(before.state)).toBe(true);
          } catch (error) {
            expect(error).toBeInstanceOf(RuleError);
            expect(review).toBe(before);
          }
        }

        expect(review.state !== "held" || path.at(-2) === "in_progress").toBe(true);
        expect((review.reason !== null) === (ENDED_UNHELD as readonly ReviewState[]).includes(review.state)).toBe(true);
        expect(review.endedAt !== null).toBe(!isOpen(review.state));
      }),
      { numRuns: 500 },
    );
  });

  it("can reach every state from due", () => {
    const reached = new Set<ReviewState>(["due"]);
    for (const state of reached) {
      for (const next of MAY_FOLLOW[state]) {
        reached.add(next);
      }
    }

    expect([...reached].sort()).toEqual([...REVIEW_STATES].sort());
  });
});
