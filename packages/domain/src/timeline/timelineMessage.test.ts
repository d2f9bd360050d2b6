import { describe, expect, it } from "vitest";
import { placeholdersOf } from "../ruleSentence.ts";
import type { TimelineEvent } from "./timelineEvent.ts";
import { timelineMessage } from "./timelineMessage.ts";

const EVENTS: { name: string; event: TimelineEvent; id: string }[] = [
  {
    name: "a held review with what came of it",
    event: { kind: "review", state: "held", reason: null, findings: 3, recommendations: 1 },
    id: "held",
  },
  {
    name: "a refusal with its reason",
    event: { kind: "review", state: "declined", reason: "no time", findings: 0, recommendations: 0 },
    id: "not_held",
  },
  { name: "a finding", event: { kind: "finding", found: "need", text: "a hanging scale" }, id: "finding" },
  { name: "a kept promise", event: { kind: "promise", state: "kept", text: "quote" }, id: "promise" },
  { name: "a problem", event: { kind: "problem", what: "drifts", severity: 3 }, id: "problem" },
  { name: "a solved problem", event: { kind: "problem_solved", what: "drifts", days: 2, effort: null }, id: "problem_solved" },
  {
    name: "a solved problem and how hard it was",
    event: { kind: "problem_solved", what: "drifts", days: 2, effort: 2 },
    id: "problem_solved_effort",
  },
  {
    name: "a sale proposed",
    event: { kind: "recommendation", recommended: "option", outcome: "won", product: "Printer", reason: null },
    id: "recommendation",
  },
  {
    name: "a sale declined",
    event: { kind: "recommendation", recommended: "product", outcome: "declined", product: "Printer", reason: "later" },
    id: "recommendation_reason",
  },
  {
    name: "a better use of a product",
    event: { kind: "recommendation", recommended: "better_use", outcome: "proposed", product: "Printer", reason: null },
    id: "better_use",
  },
  {
    name: "a better use of everything",
    event: { kind: "recommendation", recommended: "better_use", outcome: "proposed", product: null, reason: null },
    id: "better_use_general",
  },
  { name: "an order", event: { kind: "purchase", lines: 2, amountCents: 1050, currency: "EUR" }, id: "purchase" },
  { name: "a first level", event: { kind: "assessment", level: "high", before: null }, id: "assessed" },
  { name: "a moved level", event: { kind: "assessment", level: "high", before: "low" }, id: "reassessed" },
  { name: "another contact", event: { kind: "contact" }, id: "contact" },
];

describe.each(EVENTS)("$name", ({ event, id }) => {
  it("says exactly what its values fill in", () => {
    const said = timelineMessage(event);

    expect(said.id).toBe(`timeline.${id}`);
    expect(new Set(placeholdersOf(said.message))).toEqual(new Set(Object.keys(said.values)));
  });
});

it("gives money with its currency", () => {
  expect(timelineMessage({ kind: "purchase", lines: 2, amountCents: 1050, currency: "EUR" }).values).toEqual({
    lines: 2,
    amount: { cents: 1050, currency: "EUR" },
  });
});
