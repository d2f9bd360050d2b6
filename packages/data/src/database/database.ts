import type pg from "pg";
import type { PrismaClient } from "../generated/client.ts";

/**
 * Connections of the server's role. What is named `unsafe…` sees no tenant wall of the application's own (row-level security
 * still shows it no row of a tenant): it is for the sign-in tables and for `withTenant` itself.
 */
export type Database = {
  readonly unsafePrisma: PrismaClient;
  readonly unsafePool: pg.Pool;
  readonly close: () => Promise<void>;
};
