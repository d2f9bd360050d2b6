import type { TimelineEntry } from "@revisit/api/accounts/views";
import { useTRPC, useTRPCClient } from "../../client/trpc.ts";
import { usePages } from "../../client/usePages.ts";

export type Timeline = {
  /** null until the first page of this account is there */
  readonly entries: readonly TimelineEntry[] | null;
  readonly hasMore: boolean;
  readonly loadMore: () => void;
};

/** What happened at an account, the latest first, page by page. */
export function useTimeline(accountId: string): Timeline {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const { items, first, isOld, hasMore, loadMore } = usePages(trpc.accounts.timeline.queryKey({ accountId }), (cursor, signal) =>
    client.accounts.timeline.query({ accountId, ...(cursor === undefined ? {} : { cursor }) }, { signal }),
  );

  return { entries: first === undefined || isOld ? null : items, hasMore, loadMore };
}
