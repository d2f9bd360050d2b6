import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "../generated/client.ts";
import type { Database } from "./database.ts";
import { watchLeases } from "./lease.ts";
import { pgTypes } from "./pgTypes.ts";
import { SESSION_OPTIONS } from "./sessionOptions.ts";

export type DatabaseOptions = {
  /** of the server's own role, which owns nothing */
  readonly url: string;
  /** connections at most; each costs PostgreSQL about 10 MB */
  readonly poolSize?: number;
  /** a transaction of Prisma's that takes longer is undone; the jobs' plain SQL has no limit */
  readonly transactionTimeoutMs?: number;
  /** told of a connection that broke; the pool replaces it by itself */
  readonly onConnectionError?: (error: Error) => void;
};

const DEFAULT_POOL_SIZE = 10;
const CONNECT_TIMEOUT_MS = 10_000;
/** prepared statements live on connections: one that idles this long has been of no use */
const IDLE_TIMEOUT_MS = 300_000;
const TRANSACTION_TIMEOUT_MS = 30_000;

/** Opens one pool that Prisma and plain SQL share. Connects with the first query, not before. */
export function openDatabase(options: DatabaseOptions): Database {
  const onError = options.onConnectionError ?? ignore;
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.poolSize ?? DEFAULT_POOL_SIZE,
    options: SESSION_OPTIONS,
    types: pgTypes,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    idleTimeoutMillis: IDLE_TIMEOUT_MS,
    allowExitOnIdle: true,
  });

  // an 'error' event without a listener would end the process, and a connection in use has it without the pool
  pool.on("error", onError);
  pool.on("connect", (client) => client.on("error", onError));
  // the pool listens to idle connections only: one that breaks while somebody uses it would end the process as well
  pool.on("connect", (client) => client.on("error", onError));
  const prisma = new PrismaClient({
    adapter: new PrismaPg(watchLeases(pool), { onConnectionError: onError }),
    transactionOptions: { timeout: options.transactionTimeoutMs ?? TRANSACTION_TIMEOUT_MS, maxWait: CONNECT_TIMEOUT_MS },
  });

  return { unsafePrisma: prisma, unsafePool: pool, close: () => close(prisma, pool) };
}

async function close(prisma: PrismaClient, pool: pg.Pool): Promise<void> {
  await prisma.$disconnect();
  await pool.end();
}

function ignore(): void {
  // whoever opens a database without a listener is a test or a command: the next query reports the same trouble
}
