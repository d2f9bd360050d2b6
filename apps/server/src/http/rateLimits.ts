import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance } from "fastify";
import { readSessionCookie } from "../auth/readSessionCookie.ts";
import { sessionCookieName } from "../auth/sessionCookieName.ts";
import type { ServerParts } from "./serverParts.ts";

/** So many requests a minute from one session, or from one address where nobody is signed in. A tRPC batch is at most ten calls. */
export async function rateLimits(server: FastifyInstance, parts: ServerParts): Promise<void> {
  const name = sessionCookieName(parts.baseUrl.startsWith("https:"));

  await server.register(rateLimit, {
    max: parts.requestsPerMinute,
    timeWindow: 60_000,
    keyGenerator: (request) => readSessionCookie({ header: request.headers.cookie, name, secret: parts.secret }) ?? request.ip,
    errorResponseBuilder: () => ({ statusCode: 429, message: "Too many requests: wait a minute and try again." }),
  });
}
