import { Prisma } from "../generated/client.ts";

/**
 * The tag every statement is written with: values become parameters (`$1`), never text. The same `Sql` runs on a Prisma
 * transaction and on a plain connection. `joinSql` puts a separator between parts, `unsafeRawSql`
 * is for identifiers and keywords that stand in our own code.
 */
export const sql = Prisma.sql;
export const joinSql = Prisma.join;
export const unsafeRawSql = Prisma.raw;

export type Sql = Prisma.Sql;
