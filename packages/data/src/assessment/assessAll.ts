import { localDay } from "@revisit/domain/calendar/localDay";
import type { Database } from "../database/database.ts";
import { sql } from "../database/sql.ts";
import type { TenantContext, TenantQueries } from "../tenant/tenantContext.ts";
import { withTenantSql } from "../tenant/withTenantSql.ts";
import { accountFactsRows } from "./accountFactsRows.ts";
import { renewStatistics } from "./catalogStatistics.ts";
import { lockAccounts } from "./lockAccounts.ts";
import { loadCatalog } from "./loadCatalog.ts";
import { standingsOf } from "./reassess.ts";
import { writeStandings } from "./writeStandings.ts";

export type AssessRun = {
  readonly database: Database;
  readonly tenant: TenantContext;
  readonly asOf: Date;
  readonly onProgress?: (assessed: number, of: number) => void;
};

export type AssessOutcome = { readonly accounts: number; readonly changed: number };

const BATCH_ACCOUNTS = 1_000;
const BEFORE_ALL = "00000000-0000-0000-0000-000000000000";

/** Recounts the history and assesses every account, a transaction a batch: a run that breaks off has done some and harmed none. */
export async function assessAll(run: AssessRun): Promise<AssessOutcome> {
  const total = await withTenantSql(run.database, run.tenant, (tx) => renew(tx, run.asOf));
  let [after, accounts, changed] = [BEFORE_ALL, 0, 0];
  for (;;) {
    const batch = await withTenantSql(run.database, run.tenant, (tx) => assessBatch(tx, after, run.asOf));
    if (batch.last === null) {
      return { accounts, changed };
    }
    after = batch.last;
    accounts += batch.accounts;
    changed += batch.changed;
    run.onProgress?.(accounts, total);
  }
}

/** The same in the caller's transaction: for a few thousand accounts that must be there together with something else. */
export async function assessAllWithin(tx: TenantQueries, asOf: Date): Promise<void> {
  await renew(tx, asOf);
  for (let after: string | null = BEFORE_ALL; after !== null;) {
    after = (await assessBatch(tx, after, asOf)).last;
  }
}

async function renew(tx: TenantQueries, asOf: Date): Promise<number> {
  const [organization] = await tx.query<{ timeZone: string; accounts: number }>(
    sql`select o.time_zone as "timeZone", (select count(*) from account a where a.org_id = o.org_id and a.archived_at is null) as accounts
        from organization o where o.org_id = ${tx.orgId}::uuid`,
  );
  await renewStatistics(tx, localDay(organization?.timeZone ?? "UTC", asOf), asOf);

  return organization?.accounts ?? 0;
}

async function assessBatch(
  tx: TenantQueries,
  after: string,
  asOf: Date,
): Promise<{ last: string | null; accounts: number; changed: number }> {
  const ids = await lockAccounts(tx, { after, limit: BATCH_ACCOUNTS });
  const facts = await accountFactsRows(tx, ids, asOf);
  const changed = await writeStandings(tx, standingsOf(facts, await loadCatalog(tx, facts), asOf), asOf);

  return { last: ids.at(-1) ?? null, accounts: facts.length, changed };
}
