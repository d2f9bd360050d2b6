import type pg from "pg";
import type { Database } from "../database/database.ts";
import { leasing, type Lease } from "../database/lease.ts";
import type { Prisma } from "../generated/client.ts";
import { orgIdOf } from "./orgIdOf.ts";
import { retryingConflicts } from "./retryingConflicts.ts";
import type { TenantContext, TenantTransaction } from "./tenantContext.ts";
import { tenantQueries } from "./tenantQueries.ts";

/**
 * One transaction in which only this organization's rows exist. Everything `work` does commits together or not at all; it
 * runs again from its start when PostgreSQL reports a conflict (40001, 40P01), so it must have no effect outside.
 *
 * @throws whatever `work` throws, after rolling back
 */
export function withTenant<T>(database: Database, context: TenantContext, work: (tx: TenantTransaction) => Promise<T>): Promise<T> {
  const orgId = orgIdOf(context);

  return retryingConflicts(() => {
    const lease: Lease = { client: null };

    return leasing(lease, () =>
      database.unsafePrisma.$transaction(async (prisma) => {
        const client = await enterTenant(prisma, lease, orgId);

        return workUntilEnd({ client, prisma, lease, context: { orgId, personId: context.personId } }, work);
      }),
    );
  });
}

/** Sets the organization for the rest of the transaction; returns the transaction's connection. */
async function enterTenant(prisma: Prisma.TransactionClient, lease: Lease, orgId: string): Promise<pg.PoolClient> {
  const [session] = await prisma.$queryRaw<{ pid: number }[]>`select set_config('app.org_id', ${orgId}, true), pg_backend_pid() as pid`;
  const { client } = lease;

  // the wall stands on one connection: SQL on any other would be outside of it
  if (!client || (client as unknown as { processID: number }).processID !== session?.pid) {
    throw new Error("the transaction's connection is not the one that was leased");
  }

  return client;
}

type Opened = {
  readonly client: pg.PoolClient;
  readonly prisma: Prisma.TransactionClient;
  readonly lease: Lease;
  readonly context: TenantContext;
};

async function workUntilEnd<T>({ client, prisma, lease, context }: Opened, work: (tx: TenantTransaction) => Promise<T>): Promise<T> {
  let isOpen = true;

  try {
    return await work({ ...tenantQueries(client, context, () => isOpen && lease.client === client), prisma });
  } finally {
    isOpen = false;
  }
}
