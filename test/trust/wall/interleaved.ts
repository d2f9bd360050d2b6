import type { Database } from "@revisit/data/database/database";
import { sql } from "@revisit/data/database/sql";
import type { TenantContext, TenantQueries } from "@revisit/data/tenant/tenantContext";
import { withTenant } from "@revisit/data/tenant/withTenant";
import { withTenantSql } from "@revisit/data/tenant/withTenantSql";

export type Interleaving = {
  readonly database: Database;
  readonly orgIds: readonly string[];
  readonly transactions: number;
  readonly atOnce: number;
  readonly seed: number;
  /** opens a tenant's transaction; the real ones unless a test breaks them */
  readonly open?: (database: Database, context: TenantContext, work: (tx: TenantQueries) => Promise<void>) => Promise<void>;
};

export type InterleavingReport = { readonly done: number; readonly broken: number; readonly foreign: readonly string[] };

/** How a transaction ends, by a draw from 0 to 99. */
const THROWS_BELOW = 20;
const TIMES_OUT_BELOW = 24;
const DIES_BELOW = 26;

/**
 * Many transactions of several organizations on few connections, some of which throw, time out or lose their connection. Each
 * must see its own organization and nothing else; between them a bare connection must see nothing.
 */
export async function interleaved(run: Interleaving): Promise<InterleavingReport> {
  const random = numbersFrom(run.seed);
  const foreign: string[] = [];
  let [begun, done, broken] = [0, 0, 0];

  async function worker(): Promise<void> {
    while (begun < run.transactions) {
      begun += 1;
      const orgId = run.orgIds[random() % run.orgIds.length] ?? "";
      const open = run.open ?? (random() % 10 === 0 ? withTenant : withTenantSql);
      const ending = random() % 100;

      try {
        await open(run.database, { orgId, personId: null }, (tx) => lookAround(tx, { orgId, ending, foreign }));
        done += 1;
      } catch {
        broken += 1;
      }
      if (ending % 5 === 0) {
        foreign.push(...(await bareRows(run.database)));
      }
    }
  }

  await Promise.all(Array.from({ length: run.atOnce }, worker));

  return { done, broken, foreign };
}

type Look = { readonly orgId: string; readonly ending: number; readonly foreign: string[] };

async function lookAround(tx: TenantQueries, { orgId, ending, foreign }: Look): Promise<void> {
  const seen = await tx.query<{ orgId: string }>(sql`select distinct org_id as "orgId" from person`);

  if (seen.length !== 1 || seen[0]?.orgId !== orgId) {
    foreign.push(`in ${orgId}: ${seen.map((row) => row.orgId).join(", ")}`);
  }
  if (ending < THROWS_BELOW) {
    throw new Error("thrown on purpose");
  }
  if (ending < TIMES_OUT_BELOW) {
    await tx.query(sql`select set_config('statement_timeout', '1', true)`);
    await tx.query(sql`select pg_sleep(1)`);
  } else if (ending < DIES_BELOW) {
    await tx.query(sql`select pg_terminate_backend(pg_backend_pid())`);
  }
}

/** A connection that was ended on purpose may be given out once more; it shows nothing. */
async function bareRows(database: Database): Promise<string[]> {
  try {
    const { rows } = await database.unsafePool.query<{ org_id: string }>(
      "select org_id from person union all select org_id from organization",
    );

    return rows.map((row) => `outside: ${row.org_id}`);
  } catch {
    return [];
  }
}

/** mulberry32: the same draws for the same seed. */
function numbersFrom(seed: number): () => number {
  let state = seed;

  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);

    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;

    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
