import { expect, it } from "vitest";
import { DEFAULT_SETTINGS, withDefaults } from "./settings.ts";

it.each([
  { name: "nothing changed", changed: {}, expected: DEFAULT_SETTINGS },
  { name: "one number", changed: { budgetShare: 0.1 }, expected: { ...DEFAULT_SETTINGS, budgetShare: 0.1 } },
  {
    name: "one interval: the other two keep their default",
    changed: { intervalDays: { high: 60 } },
    expected: { ...DEFAULT_SETTINGS, intervalDays: { high: 60, medium: 180, low: 365 } },
  },
  {
    name: "one weight: the other two keep their default",
    changed: { levelWeight: { low: 0 } },
    expected: { ...DEFAULT_SETTINGS, levelWeight: { high: 3, medium: 2, low: 0 } },
  },
  { name: "false and 0 are answers", changed: { repsSeeTerritory: false, fewOwned: 0 }, expected: { ...DEFAULT_SETTINGS, fewOwned: 0 } },
])("settings with $name", ({ changed, expected }) => {
  expect(withDefaults(changed)).toEqual(expected);
});
