import { expect, it } from "vitest";
import { accountQueryOf } from "./accountQueryOf.ts";

it.each([
  { name: "a plain address asks for all, best first", search: {}, query: { sort: "rank", direction: "asc" } },
  { name: "money is read from the most", search: { sort: "expected" }, query: { sort: "expected", direction: "desc" } },
  { name: "unless the address says otherwise", search: { sort: "expected", dir: "asc" }, query: { sort: "expected", direction: "asc" } },
  {
    name: "filters go by the names of the API",
    search: { q: "scale", level: ["high"], territory: "t1", owner: "p1", stale: true },
    query: { search: "scale", level: ["high"], territoryId: "t1", ownerId: "p1", isStale: true, sort: "rank", direction: "asc" },
  },
  {
    name: "columns and the open dialog are the screen's own business",
    search: { cols: ["name"], new: true },
    query: { sort: "rank", direction: "asc" },
  },
] as const)("$name", ({ search, query }) => {
  expect(accountQueryOf(search as Parameters<typeof accountQueryOf>[0])).toEqual(query);
});
