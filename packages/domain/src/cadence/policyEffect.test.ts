import fc from "fast-check";
import { expect, it } from "vitest";
import type { IsoDay } from "../calendar/isoDay.ts";
import { LEVELS } from "../opportunity/level.ts";
import type { CadencePolicy, CadenceRules } from "./cadencePolicy.ts";
import { policyEffect, type CadenceGroup } from "./policyEffect.ts";

const TODAY = "2024-05-15" as IsoDay;
const SETTINGS = { intervalDays: { high: 90, medium: 180, low: 365 } };
const EMPTY: CadenceRules = { policies: [], settings: SETTINGS };
const BAKERIES: CadencePolicy = { id: "b", level: null, family: null, type: "bakery", sizeBand: null, intervalDays: 73 };
const GROUP: CadenceGroup = {
  repId: "r1",
  level: "high",
  type: "bakery",
  sizeBand: "1–9",
  families: [],
  clockStartedOn: "2024-04-01" as IsoDay,
  accounts: 1,
};

it("counts who changes by level, the reviews a year before and after, and each rep's share", () => {
  const groups: CadenceGroup[] = [
    { ...GROUP, accounts: 2 },
    { ...GROUP, level: "low", accounts: 3, repId: "r2" },
    { ...GROUP, type: "dentist", accounts: 5 },
  ];
  const effect = policyEffect(groups, { before: EMPTY, after: { ...EMPTY, policies: [BAKERIES] } }, TODAY);

  expect(effect).toMatchObject({ accounts: 10, changed: 5, changedByLevel: { high: 2, medium: 0, low: 3 }, newlyOverdue: 0 });
  expect(effect.reviewsPerYearBefore).toBeCloseTo((7 * 365) / 90 + 3, 9);
  expect(effect.reviewsPerYearAfter).toBeCloseTo((5 * 365) / 90 + 5 * 5, 9);
  expect(effect.byRep.map((rep) => rep.repId)).toEqual(["r1", "r2"]);
  expect(effect.byRep[1]?.reviewsPerYearAfter).toBeCloseTo(15, 9);
});

it.each([
  { name: "due in the past under the new rule", clockStartedOn: "2024-03-01", newlyOverdue: 1 },
  { name: "due today under the new rule is not overdue", clockStartedOn: "2024-03-03", newlyOverdue: 0 },
  { name: "due today under the old rule was not overdue yet", clockStartedOn: "2024-02-15", newlyOverdue: 1 },
  { name: "overdue before is not new", clockStartedOn: "2024-02-01", newlyOverdue: 0 },
])("$name", ({ clockStartedOn, newlyOverdue }) => {
  const groups = [{ ...GROUP, clockStartedOn: clockStartedOn as IsoDay }];

  expect(policyEffect(groups, { before: EMPTY, after: { ...EMPTY, policies: [BAKERIES] } }, TODAY).newlyOverdue).toBe(newlyOverdue);
});

// Seen to kill: `changed` counting groups instead of accounts; before and after swapped; reviews of one rep lost.
it("adds up over the reps, and grouping accounts changes nothing", () => {
  const group = fc.record({
    repId: fc.constantFrom(null, "r1", "r2"),
    level: fc.constantFrom(...LEVELS),
    type: fc.constantFrom("bakery", "dentist"),
    sizeBand: fc.constant("1–9"),
    families: fc.constant([]),
    clockStartedOn: fc.constantFrom("2024-02-20" as IsoDay, "2024-03-10" as IsoDay),
    accounts: fc.integer({ min: 1, max: 4 }),
  });
  const change = { before: EMPTY, after: { ...EMPTY, policies: [BAKERIES] } };
  fc.assert(
    fc.property(fc.array(group), (groups) => {
      const effect = policyEffect(groups, change, TODAY);
      const single = groups.flatMap((of) => Array.from({ length: of.accounts }, () => ({ ...of, accounts: 1 })));
      const one = policyEffect(single, change, TODAY);

      expect({ ...one, byRep: [], reviewsPerYearBefore: 0, reviewsPerYearAfter: 0 }).toEqual({
        ...effect,
        byRep: [],
        reviewsPerYearBefore: 0,
        reviewsPerYearAfter: 0,
      });
      expect(one.reviewsPerYearAfter).toBeCloseTo(effect.reviewsPerYearAfter, 6);
      expect(effect.byRep.reduce((total, rep) => total + rep.reviewsPerYearAfter, 0)).toBeCloseTo(effect.reviewsPerYearAfter, 6);
      expect(effect.reviewsPerYearAfter).toBeGreaterThanOrEqual(effect.reviewsPerYearBefore * 0.99);
    }),
  );
});
