import type { CadenceNode } from "@revisit/api/cadence/views";
import { expect, it } from "vitest";
import { visibleLines } from "./visibleLines.ts";

const FIGURES: CadenceNode["figures"] = {
  accounts: 0,
  planned: 0,
  scheduled: 0,
  held: 0,
  remaining: 0,
  attainment: null,
  coverage: null,
  compliance: null,
  complianceExcused: null,
  debt: 0,
  debtClearsOn: null,
  reach: null,
  capacity: 0,
  utilization: null,
  overdue: 0,
  neverReviewed: 0,
};

const NODES = [
  node("all", "territory", null),
  node("north", "territory", "all"),
  node("anna", "rep", "north"),
  node("leeds", "territory", "north"),
  node("tom", "rep", "leeds"),
  node("south", "territory", "all"),
];

it.each([
  { closed: [], shown: ["all", "north", "anna", "leeds", "tom", "south"] },
  { closed: ["north"], shown: ["all", "north", "south"] },
  { closed: ["leeds"], shown: ["all", "north", "anna", "leeds", "south"] },
  { closed: ["all"], shown: ["all"] },
])("with $closed closed the lines are $shown", ({ closed, shown }) => {
  expect(visibleLines(NODES, new Set(closed)).map((line) => line.node.id)).toEqual(shown);
});

it("only what has something below can be closed", () => {
  expect(
    visibleLines(NODES, new Set())
      .filter((line) => line.hasBelow)
      .map((line) => line.node.id),
  ).toEqual(["all", "north", "leeds"]);
});

function node(id: string, kind: CadenceNode["kind"], parentId: string | null): CadenceNode {
  return { id, kind, parentId, name: id, code: null, depth: 0, before: null, weeks: [], figures: FIGURES };
}
