import type { Prisma } from "../generated/client.ts";
import type { Sql } from "../database/sql.ts";

/** In whose name something is read or written; `personId` is null for the system (a job, the command line). */
export type TenantContext = { readonly orgId: string; readonly personId: string | null };

/**
 * What a repository that only needs SQL is built with: both kinds of transaction have it. Rows come as `pgTypes` says
 * (numbers, `YYYY-MM-DD`, ISO instants). `name` makes it a prepared statement on its connection: give one to what runs
 * often and has a bounded number of texts.
 */
export type TenantQueries = TenantContext & {
  readonly query: <Row>(statement: Sql, name?: string) => Promise<Row[]>;
  /** the number of rows written */
  readonly execute: (statement: Sql, name?: string) => Promise<number>;
  /** `copy … from stdin` of ready text or CSV chunks; the number of rows */
  readonly copyFrom: (statement: string, chunks: Iterable<string> | AsyncIterable<string>) => Promise<number>;
};

/** A transaction of the hot reads and bulk writes: a plain connection. */
export type TenantSql = TenantQueries;

/** A transaction in which Prisma's models and SQL see the same state. */
export type TenantTransaction = TenantQueries & { readonly prisma: Prisma.TransactionClient };
