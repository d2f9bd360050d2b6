import { expect, it } from "vitest";
import type { AccountsSearch } from "../../words/accountsSearch.ts";
import { isSameView } from "./isSameView.ts";

it.each<{ name: string; one: AccountsSearch; other: AccountsSearch; same: boolean }>([
  { name: "nothing asked is the same list", one: {}, other: {}, same: true },
  {
    name: "the order of names in an address means nothing",
    one: { q: "a", kind: "customer" },
    other: { kind: "customer", q: "a" },
    same: true,
  },
  { name: "a dialog over the list is not another list", one: { level: ["high"], new: true }, other: { level: ["high"] }, same: true },
  { name: "one level more is another list", one: { level: ["high"] }, other: { level: ["high", "low"] }, same: false },
  { name: "another order is another list", one: { sort: "name" }, other: {}, same: false },
])("$name", ({ one, other, same }) => {
  expect(isSameView(one, other)).toBe(same);
});
