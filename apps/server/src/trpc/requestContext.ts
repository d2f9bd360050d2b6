import type { RequestContext } from "@revisit/api/context";
import type { FastifyRequest } from "fastify";
import { readSessionCookie } from "../auth/readSessionCookie.ts";
import { sessionCookieName } from "../auth/sessionCookieName.ts";
import type { ServerParts } from "../http/serverParts.ts";
import { callContext } from "./callContext.ts";

/** The context of an HTTP request: whose session its cookie is. */
export function requestContext(parts: ServerParts, request: FastifyRequest): Promise<RequestContext> {
  const name = sessionCookieName(parts.baseUrl.startsWith("https:"));
  const sessionToken = readSessionCookie({ header: request.headers.cookie, name, secret: parts.secret });

  return callContext(parts, { requestId: request.id, sessionToken });
}
