import { useSuspenseQuery } from "@tanstack/react-query";
import type { Preparation } from "@revisit/api/reviews/views";
import { useTRPC } from "../../client/trpc.ts";

/** What a rep takes into a review of this account. */
export function usePreparation(accountId: string): Preparation {
  const trpc = useTRPC();

  return useSuspenseQuery(trpc.reviews.preparation.queryOptions({ accountId })).data;
}
