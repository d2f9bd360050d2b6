import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RuleError } from "../errors.ts";
import { checkNoLoop } from "./checkNoLoop.ts";
import { depthFirst } from "./depthFirst.ts";
import { descendantsOf } from "./descendantsOf.ts";
import { pathOf } from "./pathOf.ts";
import type { TerritoryNode } from "./territoryNode.ts";

function tree(parents: Readonly<Record<string, string | null>>): TerritoryNode[] {
  return Object.entries(parents).map(([id, parentId]) => ({ id, code: `code-${id}`, name: `Name ${id}`, parentId }));
}

const WORLD = tree({ all: null, north: "all", south: "all", york: "north", leeds: "north", lone: "elsewhere" });

it.each([
  { name: "a forest", parents: { a: null, b: "a", c: "a", d: "x" }, looped: null },
  { name: "no territory", parents: {}, looped: null },
  { name: "its own parent", parents: { a: null, b: "b" }, looped: "code-b" },
  { name: "a ring of three", parents: { a: "c", b: "a", c: "b" }, looped: "code-a" },
  { name: "a tail that leads into a ring names the ring", parents: { t: "a", a: "b", b: "a" }, looped: "code-a" },
])("$name: loop at $looped", ({ parents, looped }) => {
  const check = () => checkNoLoop(tree(parents));
  if (looped === null) {
    expect(check).not.toThrow();
  } else {
    expect(check).toThrow(new RuleError("territory_loop", { code: looped }));
  }
});

it.each([
  { id: "north", below: ["leeds", "north", "york"], path: ["Name all", "Name north"] },
  { id: "all", below: ["all", "leeds", "north", "south", "york"], path: ["Name all"] },
  { id: "york", below: ["york"], path: ["Name all", "Name north", "Name york"] },
  { id: "lone", below: ["lone"], path: ["Name lone"] },
  { id: "nowhere", below: ["nowhere"], path: [] },
])("$id: itself and all below, and the way down to it", ({ id, below, path }) => {
  expect([...descendantsOf(WORLD, id)].sort()).toEqual(below);
  expect(pathOf(WORLD, id)).toEqual(path);
});

it("reads a forest from above, siblings by name with numbers as numbers", () => {
  const nodes = [...tree({ all: null, z10: "all", z9: "all", under: "z9" }), ...tree({ other: "gone" })];

  expect(depthFirst(nodes).map(({ node, depth }) => `${depth} ${node.id}`)).toEqual(["0 all", "1 z9", "2 under", "1 z10", "0 other"]);
});

describe("whatever the parents", () => {
  const parents = fc.dictionary(fc.constantFrom("a", "b", "c", "d", "e"), fc.constantFrom(null, "a", "b", "c", "d", "e"));

  // Seen to kill: only self-parents refused; only the first territory followed up; descendants one level deep.
  it("a tree without loop is read whole, each below its parent; one with a loop is refused", () => {
    fc.assert(
      fc.property(parents, (of) => {
        const nodes = tree(of);
        const reached = depthFirst(nodes);
        const position = new Map(reached.map(({ node }, index) => [node.id, index]));
        let isRefused = false;
        try {
          checkNoLoop(nodes);
        } catch {
          isRefused = true;
        }

        expect(reached.length === nodes.length).toBe(!isRefused);
        for (const { node, depth } of reached) {
          expect(pathOf(nodes, node.id).length).toBe(depth + 1);
          expect((position.get(node.parentId ?? "") ?? -1) < (position.get(node.id) ?? -1)).toBe(true);
          expect(descendantsOf(nodes, node.parentId ?? node.id).has(node.id)).toBe(true);
        }
        for (const { node } of reached.filter(({ depth }) => depth === 2)) {
          const grandparent = nodes.find(({ id }) => id === nodes.find((parent) => parent.id === node.parentId)?.parentId);

          expect(descendantsOf(nodes, grandparent?.id ?? "").has(node.id)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
