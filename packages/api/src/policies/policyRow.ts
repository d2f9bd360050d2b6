import type { PolicyRecord } from "@revisit/data/cadence/policyRepository";
import { intervalRule } from "@revisit/domain/cadence/intervalRule";
import type { PolicyRow } from "./views.ts";

/** A policy as listed, with its rule as a sentence. */
export function policyRow(policy: PolicyRecord): PolicyRow {
  const { id: policyId, level, family, type, sizeBand, intervalDays } = policy;

  return { ...policy, sentence: intervalRule({ intervalDays, rule: { policyId, level, family, type, sizeBand } }) };
}
