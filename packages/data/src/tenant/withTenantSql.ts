import type pg from "pg";
import type { Database } from "../database/database.ts";
import { orgIdOf } from "./orgIdOf.ts";
import { retryingConflicts } from "./retryingConflicts.ts";
import type { TenantContext, TenantSql } from "./tenantContext.ts";
import { tenantQueries } from "./tenantQueries.ts";

/**
 * The hot path: as `withTenant`, without Prisma (a third of its cost, stack.md trap 15) and without a time limit of its own.
 * For lists, bulk writes and jobs.
 */
export function withTenantSql<T>(database: Database, context: TenantContext, work: (tx: TenantSql) => Promise<T>): Promise<T> {
  const orgId = orgIdOf(context);

  return retryingConflicts(async () => {
    const client = await database.unsafePool.connect();

    return inTransaction(client, `begin; select set_config('app.org_id', '${orgId}', true)`, (isOpen) =>
      work(tenantQueries(client, { orgId, personId: context.personId }, isOpen)),
    );
  });
}

/** Begins with `opening` (one simple query), commits or rolls back, gives the connection back; a connection that can't even roll back is thrown away. */
async function inTransaction<T>(client: pg.PoolClient, opening: string, work: (isOpen: () => boolean) => Promise<T>): Promise<T> {
  let isOpen = true;

  try {
    await client.query(opening);
    const result = await work(() => isOpen);

    isOpen = false;
    await client.query("commit");
    client.release();

    return result;
  } catch (error) {
    isOpen = false;
    await client.query("rollback").then(
      () => {
        client.release();
      },
      (broken: unknown) => {
        client.release(broken instanceof Error ? broken : true);
      },
    );
    throw error;
  }
}
