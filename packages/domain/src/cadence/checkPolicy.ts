import { RuleError } from "../errors.ts";
import type { CadencePolicy } from "./cadencePolicy.ts";
import { MAX_INTERVAL_DAYS } from "./maxIntervalDays.ts";

/**
 * Refuses an interval that is not a whole number of days from 1 to 365.
 *
 * @throws {RuleError} `interval_out_of_range`
 * @source docs/domain/cadence.md, "Interval"
 */
export function checkInterval(intervalDays: number): void {
  if (!Number.isInteger(intervalDays) || intervalDays < 1 || intervalDays > MAX_INTERVAL_DAYS) {
    throw new RuleError("interval_out_of_range", { days: intervalDays, max: MAX_INTERVAL_DAYS });
  }
}

/**
 * Refuses a policy with an impossible interval, and one for exactly the accounts of another.
 *
 * @param others - the organization's policies; the policy itself may be among them
 * @throws {RuleError} `interval_out_of_range`, `policy_duplicate`
 * @source docs/domain/cadence.md, "Interval"
 */
export function checkPolicy(policy: CadencePolicy, others: readonly CadencePolicy[] = []): void {
  checkInterval(policy.intervalDays);
  const isTaken = others.some(
    (other) =>
      other.id !== policy.id &&
      other.level === policy.level &&
      other.family === policy.family &&
      other.type === policy.type &&
      other.sizeBand === policy.sizeBand,
  );
  if (isTaken) {
    throw new RuleError("policy_duplicate");
  }
}
