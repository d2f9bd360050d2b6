import { useLingui } from "@lingui/react";
import { useQuery } from "@tanstack/react-query";
import type { PolicyRow } from "@revisit/api/policies/views";
import { LEVELS } from "@revisit/domain/opportunity/level";
import { useTRPC } from "../../client/trpc.ts";
import { levelWords } from "../../words/levelWords.ts";

/** What the conditions of a policy can be chosen from: what the organization's accounts and products are, and what the policy has already. */
export function usePolicyWords(policy: PolicyRow | null) {
  const trpc = useTRPC();
  const { i18n } = useLingui();
  const { data: facets } = useQuery(trpc.accounts.facets.queryOptions());
  const { data: products } = useQuery(trpc.products.list.queryOptions({}));

  return {
    levels: LEVELS.map((level) => ({ value: level, label: i18n._(levelWords[level]) })),
    families: wordsOf(
      (products?.items ?? []).map(({ family }) => family),
      policy?.family,
    ),
    types: wordsOf(
      (facets?.types ?? []).map(({ value }) => value),
      policy?.type,
    ),
    sizeBands: wordsOf(facets?.sizeBands ?? [], policy?.sizeBand),
  };
}

function wordsOf(known: readonly string[], own: string | null | undefined): string[] {
  return [...new Set(own ? [...known, own] : known)].filter((word) => word !== "");
}
