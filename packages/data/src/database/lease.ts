import { AsyncLocalStorage } from "node:async_hooks";
import type pg from "pg";

/**
 * The connection that a Prisma transaction took, so that plain SQL can run inside the same transaction; null before, and again
 * once the transaction gave it back, by itself or because its time was over: from then on it is somebody else's.
 */
export type Lease = { client: pg.PoolClient | null };

type Connect = pg.Pool["connect"];

const leases = new AsyncLocalStorage<Lease>();

/** Runs `work`; the first connection taken from a watched pool meanwhile, by this call alone, lands in `lease`. */
export function leasing<T>(lease: Lease, work: () => Promise<T>): Promise<T> {
  return leases.run(lease, work);
}

/** Makes a pool report who takes a connection. Not by its `acquire` event, which fires in the context of who gave one back. */
export function watchLeases(pool: pg.Pool): pg.Pool {
  const connect = pool.connect.bind(pool);

  pool.connect = function watchedConnect(callback?: Parameters<Connect>[0]) {
    if (!callback) {
      return connect().then(rememberedBy(leases.getStore()));
    }
    connect(callback);

    return undefined;
  } as Connect;

  return pool;
}

function rememberedBy(lease: Lease | undefined): (client: pg.PoolClient) => pg.PoolClient {
  return (client) => {
    if (lease && !lease.client) {
      const release = client.release.bind(client);

      lease.client = client;
      client.release = (destroy) => {
        lease.client = null;
        release(destroy);
      };
    }

    return client;
  };
}
