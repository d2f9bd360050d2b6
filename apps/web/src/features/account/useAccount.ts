import { useSuspenseQuery } from "@tanstack/react-query";
import type { AccountView } from "@revisit/api/accounts/views";
import { useTRPC } from "../../client/trpc.ts";

/** One account with everything but its history. */
export function useAccount(accountId: string): AccountView {
  const trpc = useTRPC();

  return useSuspenseQuery(trpc.accounts.get.queryOptions({ accountId })).data;
}
