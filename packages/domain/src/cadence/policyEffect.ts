import { addDays } from "../calendar/dayArithmetic.ts";
import type { IsoDay } from "../calendar/isoDay.ts";
import type { Level } from "../opportunity/level.ts";
import type { CadenceAccount, CadenceRules } from "./cadencePolicy.ts";
import { resolveInterval } from "./resolveInterval.ts";

const DAYS_A_YEAR = 365;

/** Accounts that no policy can tell apart, of one rep and with one start of their clock; a single account is a group of 1. */
export type CadenceGroup = CadenceAccount & {
  /** null = nobody owns them */
  readonly repId: string | null;
  /** `startOfClock` of them all */
  readonly clockStartedOn: IsoDay;
  readonly accounts: number;
};

/** What a change of the cadence would do, before it is saved. Reviews a year = Σ 365 ÷ interval, not rounded. */
export type PolicyEffect = {
  readonly accounts: number;
  /** accounts whose interval changes */
  readonly changed: number;
  readonly changedByLevel: Readonly<Record<Level, number>>;
  /** accounts that are not overdue now and would be */
  readonly newlyOverdue: number;
  readonly reviewsPerYearBefore: number;
  readonly reviewsPerYearAfter: number;
  readonly byRep: readonly RepEffect[];
};

export type RepEffect = { readonly repId: string | null; readonly reviewsPerYearBefore: number; readonly reviewsPerYearAfter: number };

/**
 * Compares two cadences over the organization's accounts.
 *
 * @param asOf - the organization's today
 * @source docs/domain/cadence.md, "Effect of a change"
 */
export function policyEffect(
  groups: readonly CadenceGroup[],
  change: { before: CadenceRules; after: CadenceRules },
  asOf: IsoDay,
): PolicyEffect {
  const compared = groups.map((group) => ({
    group,
    before: resolveInterval(group, change.before.policies, change.before.settings).intervalDays,
    after: resolveInterval(group, change.after.policies, change.after.settings).intervalDays,
  }));
  const changed = compared.filter(({ before, after }) => before !== after);

  return {
    accounts: sum(compared, ({ group }) => group.accounts),
    changed: sum(changed, ({ group }) => group.accounts),
    changedByLevel: { high: changedOf(changed, "high"), medium: changedOf(changed, "medium"), low: changedOf(changed, "low") },
    newlyOverdue: sum(compared, (comparison) => (becomesOverdue(comparison, asOf) ? comparison.group.accounts : 0)),
    ...reviewsPerYear(compared),
    byRep: effectByRep(compared),
  };
}

type Comparison = { readonly group: CadenceGroup; readonly before: number; readonly after: number };

function effectByRep(compared: readonly Comparison[]): readonly RepEffect[] {
  const byRep = new Map<string | null, Comparison[]>();
  for (const comparison of compared) {
    const ofRep = byRep.get(comparison.group.repId);
    if (ofRep === undefined) {
      byRep.set(comparison.group.repId, [comparison]);
    } else {
      ofRep.push(comparison);
    }
  }

  return [...byRep].map(([repId, ofRep]) => ({ repId, ...reviewsPerYear(ofRep) }));
}

function changedOf(changed: readonly Comparison[], level: Level): number {
  return sum(changed, ({ group }) => (group.level === level ? group.accounts : 0));
}

function becomesOverdue({ group, before, after }: Comparison, asOf: IsoDay): boolean {
  return addDays(group.clockStartedOn, before) >= asOf && addDays(group.clockStartedOn, after) < asOf;
}

function reviewsPerYear(compared: readonly Comparison[]): Omit<RepEffect, "repId"> {
  return {
    reviewsPerYearBefore: sum(compared, ({ group, before }) => (group.accounts * DAYS_A_YEAR) / before),
    reviewsPerYearAfter: sum(compared, ({ group, after }) => (group.accounts * DAYS_A_YEAR) / after),
  };
}

function sum<T>(items: readonly T[], valueOf: (item: T) => number): number {
  return items.reduce((total, item) => total + valueOf(item), 0);
}
