import type { TenantContext } from "./tenantContext.ts";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The organization's id, known to be a UUID: it is the one value that goes into a statement as text. */
export function orgIdOf(context: TenantContext): string {
  if (!UUID.test(context.orgId)) {
    throw new Error("an organization's id must be a UUID");
  }

  return context.orgId.toLowerCase();
}
