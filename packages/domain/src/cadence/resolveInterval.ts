import type { Level } from "../opportunity/level.ts";
import type { Settings } from "../organization/settings.ts";
import type { CadenceAccount, CadencePolicy } from "./cadencePolicy.ts";
import { MAX_INTERVAL_DAYS } from "./maxIntervalDays.ts";

/** How often an account is reviewed, and by which rule. Plain JSON: `rule` is stored as it is. */
export type ResolvedInterval = {
  /** calendar days, 1 to 365 */
  readonly intervalDays: number;
  readonly rule: IntervalRule;
};

/** The conditions of the policy that won; `policyId` null = no policy matched and the organization's interval by level holds. */
export type IntervalRule = {
  readonly policyId: string | null;
  readonly level: Level | null;
  readonly family: string | null;
  readonly type: string | null;
  readonly sizeBand: string | null;
};

/**
 * The interval of the most specific policy that matches: the one naming most conditions; among those the shortest interval;
 * among those the smallest id. A family matches if any product of ours that the account owns is of it. Where no policy
 * matches, the organization's interval for the level holds.
 *
 * @source docs/domain/cadence.md, "Which rule wins"
 */
export function resolveInterval(
  account: CadenceAccount,
  policies: readonly CadencePolicy[],
  settings: Pick<Settings, "intervalDays">,
): ResolvedInterval {
  const winner = policies.reduce<CadencePolicy | null>(
    (best, policy) => (matches(policy, account) && (best === null || winsOver(policy, best)) ? policy : best),
    null,
  );
  if (winner === null) {
    return {
      intervalDays: within(settings.intervalDays[account.level]),
      rule: { policyId: null, level: account.level, family: null, type: null, sizeBand: null },
    };
  }
  const { id: policyId, level, family, type, sizeBand, intervalDays } = winner;

  return { intervalDays: within(intervalDays), rule: { policyId, level, family, type, sizeBand } };
}

/** Whether a policy speaks about an account. */
export function matches(policy: CadencePolicy, account: CadenceAccount): boolean {
  return (
    (policy.level === null || policy.level === account.level) &&
    (policy.type === null || policy.type === account.type) &&
    (policy.sizeBand === null || policy.sizeBand === account.sizeBand) &&
    (policy.family === null || account.families.includes(policy.family))
  );
}

function winsOver(policy: CadencePolicy, other: CadencePolicy): boolean {
  const moreConditions = specificity(policy) - specificity(other);
  if (moreConditions !== 0) {
    return moreConditions > 0;
  }
  const longer = policy.intervalDays - other.intervalDays;
  if (longer !== 0) {
    return longer < 0;
  }

  return policy.id < other.id;
}

function specificity(policy: CadencePolicy): number {
  return [policy.level, policy.family, policy.type, policy.sizeBand].filter((condition) => condition !== null).length;
}

// Rows that were written past the check (an old setting, a foreign database) still never break the yearly promise.
function within(intervalDays: number): number {
  return Math.min(MAX_INTERVAL_DAYS, Math.max(1, Math.trunc(intervalDays)));
}
