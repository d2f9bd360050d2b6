import type { Viewer } from "@revisit/domain/people/viewer";
import { hotRepositories } from "./hotRepositories.ts";
import type { TenantTransaction } from "./tenant/tenantContext.ts";

export type Repositories = ReturnType<typeof repositories>;

/** Every repository of one transaction: each knows the organization and what its viewer may see, so no caller says either. */
export function repositories(tx: TenantTransaction, viewer: Viewer) {
  return {
    ...hotRepositories(tx, viewer),
  };
}
