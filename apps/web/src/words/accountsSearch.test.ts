import { expect, it } from "vitest";
import { accountsSearch } from "./accountsSearch.ts";

it.each([
  { name: "nothing said, nothing asked", search: {}, read: {} },
  { name: "one level and a list of levels read alike", search: { level: "high" }, read: { level: ["high"] } },
  { name: "levels come in their own order, without doubles", search: { level: ["low", "high", "low"] }, read: { level: ["high", "low"] } },
  { name: "an unknown level is left out", search: { level: ["huge", "high"] }, read: { level: ["high"] } },
  { name: "an unknown sort is left out", search: { sort: "shoe_size", dir: "desc" }, read: { dir: "desc" } },
  { name: "a day that is none is left out", search: { heldFrom: "last week", heldTo: "2026-09-30" }, read: { heldTo: "2026-09-30" } },
  { name: "types are free texts", search: { type: ["food retail", "clinic"] }, read: { type: ["food retail", "clinic"] } },
  { name: "an empty search box is no search", search: { q: "" }, read: {} },
  { name: "names nobody asked for go no further", search: { org: "x", q: "scale" }, read: { q: "scale" } },
])("$name", ({ search, read }) => {
  expect(accountsSearch(search)).toEqual(read);
});
