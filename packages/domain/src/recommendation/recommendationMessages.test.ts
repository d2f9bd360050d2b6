import { describe, expect, it } from "vitest";
import type { Message } from "../message.ts";
import { EXAMPLE_DAY, exampleRange } from "./exampleRecommendation.ts";
import type { Evidence } from "./evidence.ts";
import { evidenceMessage } from "./evidenceMessage.ts";
import { turnedDownMessage } from "./turnedDownMessage.ts";

describe("what a piece of evidence says", () => {
  it.each<{ name: string; evidence: Evidence; says: string; values: object }>([
    { name: "a need", evidence: { kind: "need", findingId: "f", quote: "slow", tag: null }, says: "need", values: { quote: "slow" } },
    { name: "an underuse", evidence: { kind: "finding", findingId: "f", quote: "slow" }, says: "finding", values: { quote: "slow" } },
    {
      name: "owned since",
      evidence: owned("counter", null),
      says: "owned_since",
      values: { product: "counter", since: { day: EXAMPLE_DAY } },
    },
    {
      name: "owned, nobody knows since when",
      evidence: { ...owned("counter", null), since: null },
      says: "owned",
      values: { product: "counter" },
    },
    {
      name: "a competitor's",
      evidence: owned("counter", "Rival"),
      says: "competitor",
      values: { product: "counter", competitor: "Rival" },
    },
    { name: "an unnamed competitor's", evidence: owned("counter", ""), says: "competitor_unnamed", values: { product: "counter" } },
    { name: "nothing owned", evidence: owned(null, null), says: "owns_nothing", values: {} },
    {
      name: "a bare affinity",
      evidence: { kind: "affinity", probability: 0.314, becauseOf: [] },
      says: "affinity",
      values: { percent: 31 },
    },
    {
      name: "an affinity with reasons",
      evidence: { kind: "affinity", probability: 0.315, becauseOf: ["counter", "printer"] },
      says: "affinity_because",
      values: { percent: 32, owned: "counter, printer" },
    },
    {
      name: "a replacement",
      evidence: { kind: "replacement", productId: "counter", on: EXAMPLE_DAY },
      says: "replacement",
      values: { product: "counter", on: { day: EXAMPLE_DAY } },
    },
    { name: "a tip", evidence: { kind: "tip", productId: "counter" }, says: "tip", values: { product: "counter" } },
  ])("$name", ({ evidence, says, values }) => {
    const message = evidenceMessage(evidence, exampleRange());

    expect(message.id).toBe(`recommendation.evidence.${says}`);
    expect(message.values).toEqual(values);
    expectFilled(message);
  });
});

it.each([
  { name: "rejected with a reason", outcome: "rejected", reason: "not now", says: "rejected" },
  { name: "rejected without", outcome: "rejected", reason: null, says: "rejected_no_reason" },
  { name: "declined with a reason", outcome: "declined", reason: "too dear", says: "declined" },
  { name: "declined with an empty one", outcome: "declined", reason: " ", says: "declined_no_reason" },
] as const)("$name", ({ outcome, reason, says }) => {
  const message = turnedDownMessage({ outcome, reason, on: EXAMPLE_DAY });

  expect(message.id).toBe(`recommendation.turnedDown.${says}`);
  expectFilled(message);
});

function owned(productId: string | null, competitor: string | null) {
  return { kind: "owned", productId, since: EXAMPLE_DAY, competitor } as const;
}

/** Every place of the text has a value. */
function expectFilled({ message, values }: Message) {
  const places = [...message.matchAll(/\{(\w+)\}/gu)].map(([, place]) => place ?? "");

  expect(places.filter((place) => !(place in values))).toEqual([]);
}
