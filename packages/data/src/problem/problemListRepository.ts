import type { Viewer } from "@revisit/domain/people/viewer";
import { onAccountInScope } from "../account/onAccountInScope.ts";
import { joinSql, sql, type Sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";

export type ListedProblem = {
  id: string;
  accountId: string;
  accountName: string;
  what: string;
  severity: number;
  openedOn: string;
  solvedOn: string | null;
  waitingOn: "us" | "customer";
  effort: number | null;
  remedy: string | null;
  product: string | null;
  version: number;
};

/** What is absent narrows nothing. */
export type ProblemFilter = { readonly isSolved?: boolean | undefined; readonly accountId?: string | undefined };

export type ProblemPage = { readonly after: { readonly openedOn: string; readonly id: string } | null; readonly limit: number };

/** Lists of problems at the accounts that the viewer sees. */
export function problemListRepository(tx: TenantQueries, viewer: Viewer) {
  return {
    /** The latest first. */
    page: (filter: ProblemFilter, { after, limit }: ProblemPage) =>
      tx.query<ListedProblem>(sql`
        select p.id, p.account_id as "accountId", a.name as "accountName", p.what, p.severity, p.opened_on as "openedOn", p.solved_on as "solvedOn",
          p.waiting_on as "waitingOn", p.effort, p.remedy, r.name as product, p.version
        from problem p join account a on ${onAccountInScope(viewer.scope, "p")} left join product r on r.org_id = p.org_id and r.id = p.product_id
        where ${conditions(tx, filter)} and ${after === null ? sql`true` : sql`(p.opened_on, p.id) < (${after.openedOn}::date, ${after.id}::uuid)`}
        order by p.opened_on desc, p.id desc limit ${limit}`),

    /** How many a filter leaves, whatever the page. */
    async count(filter: ProblemFilter): Promise<number> {
      const [row] = await tx.query<{ total: number }>(sql`
        select count(*)::int as total from problem p join account a on ${onAccountInScope(viewer.scope, "p")} where ${conditions(tx, filter)}`);

      return row?.total ?? 0;
    },
  };
}

function conditions(tx: TenantQueries, { isSolved, accountId }: ProblemFilter): Sql {
  return joinSql(
    [
      sql`p.org_id = ${tx.orgId}::uuid`,
      ...(isSolved === undefined ? [] : [isSolved ? sql`p.solved_on is not null` : sql`p.solved_on is null`]),
      ...(accountId === undefined ? [] : [sql`p.account_id = ${accountId}::uuid`]),
    ],
    " and ",
  );
}
