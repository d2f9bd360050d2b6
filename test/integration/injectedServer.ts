import type { Database } from "@revisit/data/database/database";
import { createLogger } from "@revisit/server/http/createLogger";
import { buildServer } from "@revisit/server/http/buildServer";
import type { ServerParts } from "@revisit/server/http/serverParts";
import { readEnv } from "@revisit/server/start/readEnv";
import { serverParts } from "@revisit/server/start/serverParts";
import type { FastifyInstance } from "fastify";

export const ORIGIN = "http://localhost:3000";

/** What a page of ours sends with each change. */
export const OUR_PAGE = { "content-type": "application/json", "sec-fetch-site": "same-origin", "x-app-request": "1" };

export type Injected = { readonly env?: Record<string, string>; readonly parts?: Partial<ServerParts> };

/** The server on a test's own database, asked through `inject`: nothing listens. */
export async function injectedServer(database: Database, { env = {}, parts = {} }: Injected = {}): Promise<FastifyInstance> {
  const settings = readEnv({ REVISIT_NOW: "2026-11-17T09:00:00Z", REQUESTS_PER_MINUTE: "100000", ...env });
  const founded = { database, secret: "only-for-tests-only-for-tests-only", logger: createLogger("silent"), webFolder: null };

  return buildServer({ ...serverParts(settings, founded), ...parts });
}
