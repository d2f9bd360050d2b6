import { RuleError } from "@revisit/domain/errors";
import type { ImportFileReport } from "@revisit/domain/import/importReport";
import type { Message } from "@revisit/domain/message";
import { sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";

export type ImportRecord = {
  id: string;
  source: string;
  state: "running" | "done" | "failed";
  startedAt: string;
  endedAt: string | null;
  startedBy: string | null;
  files: ImportFileReport[];
  failure: Message | null;
};

export type RejectionRecord = {
  id: string;
  file: string;
  line: number;
  column: string | null;
  code: string;
  details: Record<string, string | number>;
  original: string;
};

/** Where a page of rejections ends. */
export type RejectionPlace = { readonly file: string; readonly line: number; readonly id: string };

const MOST_RUNS = 100;

/** The import runs of the organization, to be looked at. */
export function importRepository(tx: TenantQueries) {
  return {
    /** The latest hundred, the newest first. */
    list: () => tx.query<ImportRecord>(sql`${runs(tx)} order by i.started_at desc, i.id limit ${MOST_RUNS}`),

    /** @throws {RuleError} `not_found` */
    async get(importId: string): Promise<ImportRecord> {
      const [row] = await tx.query<ImportRecord>(sql`${runs(tx)} and i.id = ${importId}::uuid`);

      if (!row) {
        throw new RuleError("not_found");
      }

      return row;
    },

    /** Rejected rows by file and line. */
    rejections: (importId: string, after: RejectionPlace | null, limit: number) =>
      tx.query<RejectionRecord>(sql`
        select r.id, r.file, r.line, r."column", r.code, r.details, r.original from import_rejection r
        where r.org_id = ${tx.orgId}::uuid and r.import_id = ${importId}::uuid
          and (${after?.file ?? null}::text is null or (r.file, r.line, r.id) > (${after?.file ?? null}, ${after?.line ?? null}::int, ${after?.id ?? null}::uuid))
        order by r.file, r.line, r.id limit ${limit}`),

    async rejectedTotal(importId: string): Promise<number> {
      const [row] = await tx.query<{ total: number }>(
        sql`select count(*)::int as total from import_rejection where org_id = ${tx.orgId}::uuid and import_id = ${importId}::uuid`,
      );

      return row?.total ?? 0;
    },
  };
}

function runs(tx: TenantQueries) {
  return sql`
    select i.id, i.source, i.state, i.started_at as "startedAt", i.ended_at as "endedAt", p.name as "startedBy", i.files, i.failure::json as failure
    from import i left join person p on p.org_id = i.org_id and p.id = i.started_by_id
    where i.org_id = ${tx.orgId}::uuid`;
}
