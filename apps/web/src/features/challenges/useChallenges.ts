import { useSuspenseQuery } from "@tanstack/react-query";
import type { ChallengeRow } from "@revisit/api/accounts/views";
import { useTRPC } from "../../client/trpc.ts";

/** The challenges of one state, or all of them, that the viewer may decide. */
export function useChallenges(state: ChallengeRow["state"] | undefined): readonly ChallengeRow[] {
  const trpc = useTRPC();

  return useSuspenseQuery(trpc.challenges.list.queryOptions(state === undefined ? {} : { state })).data.items;
}
