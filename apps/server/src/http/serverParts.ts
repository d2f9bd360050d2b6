import type { Tenancy } from "@revisit/api/context";
import type { Entrance } from "@revisit/api/session/entrance";
import type { Database } from "@revisit/data/database/database";
import type { FastifyBaseLogger } from "fastify";
import type { Auth } from "../auth/createAuth.ts";

/** What the routes are made of; `main.ts` puts it together, tests do the same on a database of their own. */
export type ServerParts = {
  readonly database: Database;
  readonly auth: () => Promise<Auth>;
  readonly tenancy: Tenancy;
  readonly entrance: Entrance;
  readonly clock: () => Date;
  readonly isClockSet: boolean;
  readonly secret: string;
  /** how browsers reach the server, without a path */
  readonly baseUrl: string;
  /** other origins that are this server too (loopback has several names) */
  readonly otherOrigins: readonly string[];
  readonly trustedProxies: readonly string[];
  readonly requestsPerMinute: number;
  /** the built web app; null where there is none (tests) */
  readonly webFolder: string | null;
  readonly logger: FastifyBaseLogger;
};
