import type { Level } from "../opportunity/level.ts";
import type { Settings } from "../organization/settings.ts";

/** One rule of the cadence: null = any. Matching is by the organization's own words, case and all. */
export type CadencePolicy = {
  readonly id: string;
  readonly level: Level | null;
  readonly family: string | null;
  readonly type: string | null;
  readonly sizeBand: string | null;
  /** calendar days, 1 to 365 */
  readonly intervalDays: number;
};

/** What a policy can ask about an account. */
export type CadenceAccount = {
  readonly level: Level;
  readonly type: string;
  readonly sizeBand: string;
  /** families of which the account owns at least one product of ours */
  readonly families: readonly string[];
};

/** Everything that decides an interval: the policies and, where none matches, the organization's own interval by level. */
export type CadenceRules = {
  readonly policies: readonly CadencePolicy[];
  readonly settings: Pick<Settings, "intervalDays">;
};
