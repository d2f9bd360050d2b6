import { expect, it } from "vitest";
import { parseSearch } from "./parseSearch.ts";
import { stringifySearch } from "./stringifySearch.ts";

it.each([
  { name: "a plain text", search: { q: "scale" }, address: "?q=scale" },
  { name: "a list repeats its name", search: { level: ["high", "medium"] }, address: "?level=high&level=medium" },
  { name: "what would break an address is escaped", search: { q: "a&b=c ü" }, address: "?q=a%26b%3Dc+%C3%BC" },
  { name: "a text with a comma stays one text", search: { type: ["retail, food"] }, address: "?type=retail%2C+food" },
  { name: "nothing chosen leaves no trace", search: { q: "", level: [], stale: false, owner: undefined }, address: "" },
])("$name", ({ search, address }) => {
  expect(stringifySearch(search)).toBe(address);
});

it("reads back what it wrote, a list of one as a text", () => {
  expect(parseSearch(stringifySearch({ q: "a&b", level: ["high", "low"], kind: ["customer"] }))).toEqual({
    q: "a&b",
    level: ["high", "low"],
    kind: "customer",
  });
});

it("takes a name from an address as data", () => {
  expect(Object.keys(parseSearch("?__proto__=x&q=1"))).toEqual(["__proto__", "q"]);
});
