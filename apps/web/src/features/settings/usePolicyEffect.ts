import { keepPreviousData, skipToken, useQuery } from "@tanstack/react-query";
import type { PolicyEffect } from "@revisit/api/policies/views";
import type { Level } from "@revisit/domain/opportunity/level";
import { failureOf } from "../../client/failureOf.ts";
import { useTRPC } from "../../client/trpc.ts";
import { useFailureWords } from "../../client/useFailureWords.ts";

/** `intervalDays` null: the policy is removed */
export type PolicyChange = {
  readonly policyId: string | null;
  readonly level: Level | null;
  readonly family: string | null;
  readonly type: string | null;
  readonly sizeBand: string | null;
  readonly intervalDays: number | null;
};

/** What a change would do, asked before it is saved; null asks nothing. A change that no rule allows has the rule's sentence instead. */
export function usePolicyEffect(change: PolicyChange | null): { effect: PolicyEffect | null; sentence: string | null } {
  const trpc = useTRPC();
  const words = useFailureWords();
  const { data, error } = useQuery({
    ...trpc.policies.preview.queryOptions(change ?? skipToken),
    placeholderData: keepPreviousData,
  });
  if (change === null) {
    return { effect: null, sentence: null };
  }

  return error === null ? { effect: data ?? null, sentence: null } : { effect: null, sentence: words(failureOf(error)).title };
}
