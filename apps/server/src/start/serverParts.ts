import type { Database } from "@revisit/data/database/database";
import type { FastifyBaseLogger } from "fastify";
import { lazyAuth } from "../auth/lazyAuth.ts";
import type { ServerParts } from "../http/serverParts.ts";
import { openEntrance } from "../trpc/openEntrance.ts";
import { openTenancy } from "../trpc/openTenancy.ts";
import { clockOf } from "./clockOf.ts";
import type { Env } from "./readEnv.ts";

export type Founded = {
  readonly database: Database;
  readonly secret: string;
  readonly logger: FastifyBaseLogger;
  readonly webFolder: string | null;
};

/** Puts a server together from its settings and its database. */
export function serverParts(env: Env, { database, secret, logger, webFolder }: Founded): ServerParts {
  const loopback = ["localhost", "127.0.0.1", "[::1]"].map((host) => `http://${host}:${env.PORT}`);
  const baseUrl = env.BASE_URL ?? `http://localhost:${env.PORT}`;

  return {
    database,
    secret,
    logger,
    webFolder,
    baseUrl,
    // a server with an address of its own is not also reached under another
    otherOrigins: env.BASE_URL === undefined ? loopback : [],
    auth: lazyAuth({ database, secret, baseUrl }),
    tenancy: openTenancy(database),
    entrance: openEntrance(database),
    clock: clockOf(env.REVISIT_NOW),
    isClockSet: env.REVISIT_NOW !== undefined,
    trustedProxies: (env.TRUSTED_PROXIES ?? "")
      .split(",")
      .map((address) => address.trim())
      .filter((address) => address !== ""),
    requestsPerMinute: env.REQUESTS_PER_MINUTE,
  };
}
