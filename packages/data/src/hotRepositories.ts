import type { Viewer } from "@revisit/domain/people/viewer";
import { receiptRepository } from "./operations/receiptRepository.ts";
import type { TenantQueries } from "./tenant/tenantContext.ts";

export type HotRepositories = ReturnType<typeof hotRepositories>;

/** The repositories that need SQL alone: they work in either kind of transaction. */
export function hotRepositories(tx: TenantQueries, viewer: Viewer) {
  return {
    receipts: receiptRepository(tx, viewer),
  };
}
