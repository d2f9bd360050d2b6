import { describe, expect, it } from "vitest";
import { placeholdersOf } from "../ruleSentence.ts";
import { CIRCLES, circleMessage, closestCircle } from "./similarCustomers.ts";

it.each([
  { name: "enough of the same type and size", heard: { type_and_size: 5, type: 9, all: 40 }, circle: "type_and_size" },
  { name: "one too few of the same size: any size of the type", heard: { type_and_size: 4, type: 5, all: 40 }, circle: "type" },
  { name: "too few of the type: everybody", heard: { type_and_size: 0, type: 4, all: 40 }, circle: "all" },
  { name: "too few altogether: everybody, however few", heard: { type_and_size: 1, type: 1, all: 2 }, circle: "all" },
  { name: "nobody heard", heard: { type_and_size: 0, type: 0, all: 0 }, circle: "all" },
] as const)("$name", ({ heard, circle }) => {
  expect(closestCircle(heard)).toBe(circle);
});

describe.each(CIRCLES)("the sentence for %s", (circle) => {
  it("fills in exactly its values", () => {
    const said = circleMessage(circle, { type: "bakery", sizeBand: "10-49", heard: 7 });

    expect(new Set(placeholdersOf(said.message))).toEqual(new Set(Object.keys(said.values)));
  });
});
