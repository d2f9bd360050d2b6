import { expect, it } from "vitest";
import { weekFill } from "./weekFill.ts";

it.each([
  { held: 0, planned: 0, fill: 0 },
  { held: 0, planned: 4, fill: 0 },
  { held: 1, planned: 4, fill: 1 },
  { held: 2, planned: 4, fill: 2 },
  { held: 4, planned: 4, fill: 3 },
])("$held of $planned is $fill", ({ held, planned, fill }) => {
  expect(weekFill({ held, planned })).toBe(fill);
});
