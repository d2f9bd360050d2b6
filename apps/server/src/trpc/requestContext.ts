import type { RequestContext } from "@revisit/api/context";
import { identify } from "@revisit/data/entrance/identify";
import { hashPassword } from "better-auth/crypto";
import type { FastifyRequest } from "fastify";
import { readSessionCookie } from "../auth/readSessionCookie.ts";
import { reachable } from "../database/reachable.ts";
import { sessionCookieName } from "../auth/sessionCookieName.ts";
import type { ServerParts } from "../http/serverParts.ts";

/** Reads who asks and what time it is, once for all the calls of a request. */
export async function requestContext(parts: ServerParts, request: FastifyRequest): Promise<RequestContext> {
  const asOf = parts.clock();
  const sessionToken = readSessionCookie({
    header: request.headers.cookie,
    name: sessionCookieName(parts.baseUrl.startsWith("https:")),
    secret: parts.secret,
  });
  const user = sessionToken === null ? null : await reachable(identify(parts.database, sessionToken, asOf));

  return {
    asOf,
    isClockSet: parts.isClockSet,
    requestId: request.id,
    identity: user && sessionToken !== null ? { ...user, sessionToken } : null,
    tenancy: parts.tenancy,
    entrance: parts.entrance,
    hashPassword,
  };
}
