import { useTRPC, useTRPCClient } from "../../client/trpc.ts";
import { usePages } from "../../client/usePages.ts";

/** One import's report; its rejected rows come page by page. */
export function useImport(importId: string) {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const { items, first, hasMore, loadMore } = usePages(trpc.imports.get.queryKey({ importId }), async (cursor, signal) => {
    const view = await client.imports.get.query({ importId, ...(cursor === undefined ? {} : { cursor }) }, { signal });

    return { ...view, items: view.rejections };
  });

  return { run: first, rejections: items, hasMore, loadMore };
}
