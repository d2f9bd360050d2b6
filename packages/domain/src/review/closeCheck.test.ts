import { describe, expect, it } from "vitest";
import { RuleError, type RuleDetails } from "../errors.ts";
import { blindSpotMeter, type AreaMeter } from "./blindSpotMeter.ts";
import { closeCheck, requireClosable, type ClosingReview } from "./closeCheck.ts";

const FULL: readonly AreaMeter[] = [
  { area: "perception", asked: 3, answered: 2, of: 3 },
  { area: "needs", asked: 1, answered: 1, of: 4 },
  { area: "competition", asked: 1, answered: 1, of: 2 },
];
const READY: ClosingReview = {
  state: "in_progress",
  meter: FULL,
  findings: [{ state: "confirmed" }, { state: "dropped" }],
  recommendations: [{ outcome: "proposed" }],
};

it.each([
  { name: "nothing is missing", review: {}, missing: [] },
  {
    name: "a finding is open",
    review: { findings: [{ state: "open" }, { state: "confirmed" }] },
    missing: ["review_needs_confirmed_findings"],
  },
  { name: "no recommendation", review: { recommendations: [] }, missing: ["review_needs_recommendation"] },
  {
    name: "a recommendation that the rep rejected is none",
    review: { recommendations: [{ outcome: "rejected" }] },
    missing: ["review_needs_recommendation"],
  },
  { name: "one that the customer declined is one", review: { recommendations: [{ outcome: "declined" }] }, missing: [] },
  { name: "not started", review: { state: "scheduled" }, missing: ["review_state_conflict"] },
  { name: "held already", review: { state: "held" }, missing: ["review_state_conflict"] },
  { name: "nothing found is only said", review: { findings: [] }, missing: ["no_findings"] },
  { name: "all dropped is nothing found", review: { findings: [{ state: "dropped" }] }, missing: ["no_findings"] },
  {
    name: "an area without an answer is only said",
    review: { meter: FULL.map((area) => (area.area === "needs" ? { ...area, answered: 0 } : area)) },
    missing: ["blind_spot"],
  },
  {
    name: "everything at once, blockers first",
    review: {
      state: "due",
      meter: [{ area: "competition", asked: 0, answered: 0, of: 0 }],
      findings: [{ state: "open" }],
      recommendations: [],
    },
    missing: ["review_state_conflict", "review_needs_confirmed_findings", "review_needs_recommendation", "blind_spot"],
  },
] as const)("$name", ({ review, missing }) => {
  const closing: ClosingReview = { ...READY, ...review };
  const found = closeCheck(closing);
  const blocker = found.find((item) => item.isBlocker);

  expect(found.map((item) => item.code)).toEqual(missing);
  if (blocker === undefined) {
    expect(() => requireClosable(closing)).not.toThrow();
  } else {
    expect(() => requireClosable(closing)).toThrow(new RuleError(blocker.code, blocker.message.values as RuleDetails));
  }
});

it("counts the open findings", () => {
  const review: ClosingReview = { ...READY, findings: [{ state: "open" }, { state: "open" }, { state: "confirmed" }] };

  expect(() => requireClosable(review)).toThrow(expect.objectContaining({ details: { open: 2 } }) as Error);
});

describe("the blind-spot meter", () => {
  const questions = [
    { id: "q1", area: "perception" },
    { id: "q2", area: "perception" },
    { id: "q3", area: "needs" },
  ] as const;

  it.each([
    {
      name: "nothing asked",
      answers: [],
      meter: [
        [0, 0, 2],
        [0, 0, 1],
        [0, 0, 0],
      ],
    },
    {
      name: "asked, no answer",
      answers: [{ questionId: "q1", phrasing: "direct", value: null, note: "" }],
      meter: [
        [1, 0, 2],
        [0, 0, 1],
        [0, 0, 0],
      ],
    },
    {
      name: "answered unasked",
      answers: [{ questionId: "q3", phrasing: null, value: null, note: "wants a second scale" }],
      meter: [
        [0, 0, 2],
        [1, 1, 1],
        [0, 0, 0],
      ],
    },
    {
      name: "opened, not asked",
      answers: [{ questionId: "q1", phrasing: null, value: null, note: "" }],
      meter: [
        [0, 0, 2],
        [0, 0, 1],
        [0, 0, 0],
      ],
    },
    {
      name: "an answer to a question not asked here",
      answers: [{ questionId: "q9", phrasing: "direct", value: null, note: "x" }],
      meter: [
        [0, 0, 2],
        [0, 0, 1],
        [0, 0, 0],
      ],
    },
    {
      name: "both of an area",
      answers: [
        { questionId: "q1", phrasing: "subtle", value: { kind: "rating", rating: 4 }, note: "" },
        { questionId: "q2", phrasing: "subtle", value: null, note: "fine" },
      ],
      meter: [
        [2, 2, 2],
        [0, 0, 1],
        [0, 0, 0],
      ],
    },
  ] as const)("$name", ({ answers, meter }) => {
    expect(blindSpotMeter(questions, answers).map(({ asked, answered, of }) => [asked, answered, of])).toEqual(meter);
  });
});
