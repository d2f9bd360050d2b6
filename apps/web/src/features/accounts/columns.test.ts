import { expect, it } from "vitest";
import { columnsOf } from "./columns.tsx";

it("leaves out on a small desk what matters least, never the why", () => {
  expect(idsOf(undefined, 960, false)).toEqual(["rank", "name", "level", "expected", "why", "whitespace", "nextDue", "coverage"]);
  expect(idsOf(undefined, 1224, false)).toContain("lastHeld");
});

it("spares a rep the owner, who is always the same", () => {
  expect(idsOf(undefined, 1224, true)).not.toContain("owner");
  expect(idsOf(undefined, 1224, false)).toContain("owner");
});

it("shows what the address names, in the table's own order, whatever the width", () => {
  expect(idsOf(["owner", "expected"], 700, true)).toEqual(["name", "expected", "owner"]);
});

it("always keeps the name", () => {
  expect(idsOf([], 1224, false)).toEqual(["name"]);
});

function idsOf(...[chosen, width, isRep]: Parameters<typeof columnsOf>): string[] {
  return columnsOf(chosen, width, isRep).map(({ id }) => id);
}
