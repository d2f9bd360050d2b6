import type { Scope } from "@revisit/domain/people/viewer";
import { joinSql, sql, type Sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import { accountConditions, ofTerritory, type CoverageClock } from "./accountConditions.ts";
import type { AccountFilter } from "./accountFilter.ts";
import { withinScope } from "./withinScope.ts";

type Narrowed = { readonly filter: AccountFilter; readonly clock: CoverageClock };

/** What `standing_count` is kept by, and so can answer without counting. */
const COUNTED: ReadonlySet<string> = new Set<keyof AccountFilter>(["level", "territoryId", "withBelow", "kind", "ownerId"]);

/** How many accounts of a scope a filter leaves: read from the kept counts where they can tell, counted where they can't. */
export async function accountCount(tx: TenantQueries, scope: Scope, { filter, clock }: Narrowed): Promise<number> {
  const isKept = Object.entries(filter).every(([name, value]) => value === undefined || COUNTED.has(name));
  const [row] = await tx.query<{ total: number }>(
    isKept ? keptCount(tx.orgId, scope, filter) : freshCount(tx.orgId, scope, { filter, clock }),
    isKept ? "account_total" : undefined,
  );

  return row?.total ?? 0;
}

function keptCount(orgId: string, scope: Scope, filter: AccountFilter): Sql {
  const { level, territoryId, kind, ownerId } = filter;
  const wanted: [unknown, Sql][] = [
    [level, sql`s.level = any(${level})`],
    [territoryId, ofTerritory(orgId, filter)],
    [kind, sql`s.kind = ${kind}`],
    [ownerId, sql`s.owner_id = ${ownerId}::uuid`],
  ];
  const conditions = wanted.filter(([value]) => value !== undefined).map(([, condition]) => condition);

  return sql`select coalesce(sum(s.accounts), 0)::float8 as total from standing_count s
    where ${joinSql([sql`s.org_id = ${orgId}::uuid`, withinScope(scope, "s"), ...conditions], " and ")}`;
}

function freshCount(orgId: string, scope: Scope, narrowed: Narrowed): Sql {
  return sql`select count(*) as total from standing s
    where ${joinSql(accountConditions(orgId, scope, narrowed), " and ")}`;
}
