import { expect, it } from "vitest";
import type { Said } from "./Entry.ts";
import { mergeSaid } from "./mergeSaid.ts";

const EMPTY: Said = { value: null, note: "", phrasing: null };
const RATED: Said["value"] = { kind: "rating", rating: 4 };

it.each([
  { name: "only mine changed: mine", mine: { note: "slow" }, theirs: {}, merged: { note: "slow" }, isClash: false },
  { name: "only theirs changed: theirs", mine: {}, theirs: { note: "quick" }, merged: { note: "quick" }, isClash: false },
  {
    name: "different fields: both",
    mine: { note: "slow" },
    theirs: { value: RATED },
    merged: { note: "slow", value: RATED },
    isClash: false,
  },
  {
    name: "the same text on both: nothing to decide",
    mine: { note: "slow" },
    theirs: { note: "slow" },
    merged: { note: "slow" },
    isClash: false,
  },
  {
    name: "two texts: a clash that keeps mine",
    mine: { note: "slow" },
    theirs: { note: "quick" },
    merged: { note: "slow" },
    isClash: true,
  },
  {
    name: "two values: a clash",
    mine: { value: RATED },
    theirs: { value: { kind: "rating", rating: 2 } },
    merged: { value: RATED },
    isClash: true,
  },
  {
    name: "one value, its fields in another order: no clash",
    mine: { value: { kind: "rating", rating: 4 } },
    theirs: { value: { rating: 4, kind: "rating" } },
    merged: { value: RATED },
    isClash: false,
  },
  {
    name: "two phrasings: mine, without a question",
    mine: { phrasing: "direct" },
    theirs: { phrasing: "subtle" },
    merged: { phrasing: "direct" },
    isClash: false,
  },
] as const)("$name", ({ mine, theirs, merged, isClash }) => {
  const result = mergeSaid({ base: EMPTY, mine: { ...EMPTY, ...mine }, theirs: { ...EMPTY, ...theirs } });

  expect(result).toEqual({ said: { ...EMPTY, ...merged }, isClash });
});
