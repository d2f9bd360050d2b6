import type { RepCapacity } from "@revisit/data/cadence/policyRepository";
import type { CadencePolicy } from "@revisit/domain/cadence/cadencePolicy";
import { checkInterval } from "@revisit/domain/cadence/checkPolicy";
import { policyEffect, type CadenceGroup } from "@revisit/domain/cadence/policyEffect";
import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import type { Level } from "@revisit/domain/opportunity/level";
import type { Settings } from "@revisit/domain/organization/settings";
import type { PolicyEffect } from "./views.ts";

export type Conditions = {
  readonly level?: Level | null | undefined;
  readonly family?: string | null | undefined;
  readonly type?: string | null | undefined;
  readonly sizeBand?: string | null | undefined;
};

/** `policyId` absent: a new one; `intervalDays` null: it is removed. */
export type PolicyChange = Conditions & { readonly policyId?: string | null | undefined; readonly intervalDays: number | null };

export type CadenceNow = {
  readonly policies: readonly CadencePolicy[];
  readonly groups: readonly CadenceGroup[];
  readonly capacities: readonly RepCapacity[];
  readonly settings: Settings;
};

const MONTHS_A_YEAR = 12;
const WEEKS_A_YEAR = 365 / 7;
/** sorts before every other where two policies are equally specific, as a new one's own id would by chance */
const NEW_POLICY = "00000000-0000-0000-0000-000000000000";

/** A policy as the rules know it: what is not named is any. */
export function policyOf({
  policyId,
  level,
  family,
  type,
  sizeBand,
  intervalDays,
}: Conditions & { policyId: string; intervalDays: number }): CadencePolicy {
  return { id: policyId, level: level ?? null, family: family ?? null, type: type ?? null, sizeBand: sizeBand ?? null, intervalDays };
}

/** What a change of policy would do, by rep and month. @throws {RuleError} `interval_out_of_range` */
export function effectOf(change: PolicyChange, now: CadenceNow, today: IsoDay): PolicyEffect {
  const effect = policyEffect(now.groups, { before: now, after: { ...now, policies: changedPolicies(change, now.policies) } }, today);
  const byId = new Map(effect.byRep.map((rep) => [rep.repId, rep]));

  return {
    accounts: effect.accounts,
    changed: effect.changed,
    newlyOverdue: effect.newlyOverdue,
    reviewsPerYearBefore: effect.reviewsPerYearBefore,
    reviewsPerYearAfter: effect.reviewsPerYearAfter,
    byRep: now.capacities.map(({ id, name, weeklyCapacity }) => ({
      name,
      perMonthBefore: (byId.get(id)?.reviewsPerYearBefore ?? 0) / MONTHS_A_YEAR,
      perMonthAfter: (byId.get(id)?.reviewsPerYearAfter ?? 0) / MONTHS_A_YEAR,
      capacityPerMonth: (weeklyCapacity * WEEKS_A_YEAR) / MONTHS_A_YEAR,
    })),
  };
}

function changedPolicies(change: PolicyChange, policies: readonly CadencePolicy[]): CadencePolicy[] {
  const others = policies.filter(({ id }) => id !== change.policyId);

  if (change.intervalDays === null) {
    return others;
  }
  checkInterval(change.intervalDays);

  return [...others, policyOf({ ...change, policyId: change.policyId ?? NEW_POLICY, intervalDays: change.intervalDays })];
}
