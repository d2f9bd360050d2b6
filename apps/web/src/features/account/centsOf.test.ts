import { expect, it } from "vitest";
import { centsOf } from "./centsOf.ts";

it.each([
  { name: "a number of units is hundreds of cents", amount: 12, cents: 1200 },
  { name: "cents survive binary fractions", amount: 1.15, cents: 115 },
  { name: "thousands may be set apart", amount: "12,400.50", cents: 1_240_050 },
  { name: "an empty field is not known, which is not nothing", amount: "", cents: null },
  { name: "nothing is nothing", amount: 0, cents: 0 },
  { name: "a lone minus sign is not known", amount: "-", cents: null },
])("$name", ({ amount, cents }) => {
  expect(centsOf(amount)).toBe(cents);
});
