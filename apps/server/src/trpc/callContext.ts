import type { RequestContext } from "@revisit/api/context";
import { identify } from "@revisit/data/entrance/identify";
import { hashPassword } from "../auth/hashPassword.ts";
import { reachable } from "../database/reachable.ts";
import type { ServerParts } from "../http/serverParts.ts";

export type CallParts = Pick<ServerParts, "database" | "tenancy" | "entrance" | "clock" | "isClockSet">;

/** `sessionToken` null: nobody is signed in; one that is not null had its signature checked. */
export type Call = { readonly requestId: string; readonly sessionToken: string | null };

/** Reads who asks and what time it is, once for all the procedures of a request. */
export async function callContext(parts: CallParts, { requestId, sessionToken }: Call): Promise<RequestContext> {
  const asOf = parts.clock();
  const user = sessionToken === null ? null : await reachable(identify(parts.database, sessionToken, asOf));

  return {
    asOf,
    isClockSet: parts.isClockSet,
    requestId,
    identity: user && sessionToken !== null ? { ...user, sessionToken } : null,
    tenancy: parts.tenancy,
    entrance: parts.entrance,
    hashPassword,
  };
}
