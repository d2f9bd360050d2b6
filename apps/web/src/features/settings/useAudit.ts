import { useTRPC, useTRPCClient } from "../../client/trpc.ts";
import { usePages } from "../../client/usePages.ts";

/** Every change with who made it, page by page. */
export function useAudit() {
  const trpc = useTRPC();
  const client = useTRPCClient();

  return usePages(trpc.audit.list.queryKey({}), (cursor, signal) =>
    client.audit.list.query(cursor === undefined ? {} : { cursor }, { signal }),
  );
}
