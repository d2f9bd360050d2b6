import type { ImportFileReport } from "@revisit/domain/import/importReport";
import type { Message } from "@revisit/domain/message";
import { sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";

export type ImportEnd = {
  readonly importId: string;
  readonly endedAt: string;
  readonly files: readonly ImportFileReport[];
  readonly failure: Message | null;
};

export type RejectedRow = {
  readonly file: string;
  readonly line: number;
  readonly column: string | null;
  readonly code: string;
  readonly details: Readonly<Record<string, string | number>>;
  readonly original: string;
};

/** The record of one organization's import runs, as the run itself writes it. */
export function importRunRepository(tx: TenantQueries) {
  return {
    ...organizationSetting(tx),

    /** Opens a run. One that is still `running` was cut off: the caller holds the lock, so nobody is at it. */
    async start(run: { readonly importId: string; readonly source: string; readonly startedAt: string }): Promise<void> {
      await tx.execute(sql`update import set state = 'failed', ended_at = ${run.startedAt}::timestamptz where state = 'running'`);
      await tx.execute(sql`
        insert into import (org_id, id, started_by_id, source, state, started_at)
        values (${tx.orgId}::uuid, ${run.importId}::uuid, ${tx.personId}::uuid, ${run.source}, 'running', ${run.startedAt}::timestamptz)`);
    },

    /** What a run that goes on has done so far; null where there is none, or it ended. */
    async running(importId: string): Promise<ImportFileReport[] | null> {
      const [row] = await tx.query<{ files: ImportFileReport[] }>(
        sql`select files from import where id = ${importId}::uuid and state = 'running'`,
      );

      return row?.files ?? null;
    },

    /** Keeps what is known after each file, so that whoever looks meanwhile sees it. */
    async progress(importId: string, files: readonly ImportFileReport[]): Promise<void> {
      await tx.execute(sql`update import set files = ${JSON.stringify(files)}::jsonb where id = ${importId}::uuid`);
    },

    async end(end: ImportEnd): Promise<void> {
      await tx.execute(sql`
        update import set state = ${end.failure === null ? "done" : "failed"}, ended_at = ${end.endedAt}::timestamptz,
          files = ${JSON.stringify(end.files)}::jsonb, failure = ${end.failure === null ? null : JSON.stringify(end.failure)}
        where id = ${end.importId}::uuid`);
    },

    /** The rejected rows of a run in the order of files and lines, at most `limit`. */
    async rejected(importId: string, limit: number): Promise<RejectedRow[]> {
      return tx.query<RejectedRow>(sql`
        select file, line, "column", code, details, original from import_rejection
        where import_id = ${importId}::uuid order by file, line limit ${limit}`);
    },
  };
}

/** What an import sets up of the organization itself. */
function organizationSetting(tx: TenantQueries) {
  return {
    /** An account must stand in a territory: where an organization has none, one that holds all is made. */
    async ensureTerritory(territoryId: string): Promise<void> {
      await tx.execute(sql`
        insert into territory (org_id, id, code, name)
        select org_id, ${territoryId}::uuid, 'all', name from organization where not exists (select 1 from territory)`);
    },

    /** A new organization takes the currency and the time zone that most of what it imported has. */
    async adoptCommonSettings(): Promise<void> {
      await tx.execute(sql`
        update organization set
          currency = coalesce((select mode() within group (order by currency) from purchase), (select mode() within group (order by currency) from product), currency),
          time_zone = coalesce((select mode() within group (order by time_zone) from account), time_zone)`);
    },

    /** Currencies of amounts that cannot be counted until they have an exchange rate, by code. */
    async currenciesWithoutRate(): Promise<string[]> {
      const rows = await tx.query<{ currency: string }>(sql`
        select distinct u.currency from (
          select currency from purchase union select currency from product
          union select currency from account where annual_revenue_cents is not null or budget_cents is not null) u
        where u.currency <> (select currency from organization) and u.currency not in (select currency from exchange_rate)
        order by 1`);

      return rows.map((row) => row.currency);
    },
  };
}
