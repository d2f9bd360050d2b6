import { expect, it } from "vitest";
import { exampleProduct } from "../opportunity/exampleFacts.ts";
import { fitsAccount } from "./fitsAccount.ts";

it.each([
  { name: "names no type and no size: fits every account", fitsTypes: [], fitsSizes: [], fits: true },
  { name: "names this type", fitsTypes: ["Bakery", "Food retail"], fitsSizes: [], fits: true },
  { name: "names another type", fitsTypes: ["Bakery"], fitsSizes: [], fits: false },
  { name: "names this size", fitsTypes: [], fitsSizes: ["50-249"], fits: true },
  { name: "names this type, but another size", fitsTypes: ["Food retail"], fitsSizes: ["1-9"], fits: false },
  { name: "names another type, but this size", fitsTypes: ["Bakery"], fitsSizes: ["50-249"], fits: false },
])("a product that $name", ({ fitsTypes, fitsSizes, fits }) => {
  expect(fitsAccount(exampleProduct("p", { fitsTypes, fitsSizes }), "Food retail", "50-249")).toBe(fits);
});
