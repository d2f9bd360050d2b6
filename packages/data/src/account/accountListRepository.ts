import { toDayNumber } from "@revisit/domain/calendar/dayArithmetic";
import { LEVELS } from "@revisit/domain/opportunity/level";
import type { Scope, Viewer } from "@revisit/domain/people/viewer";
import { joinSql, sql, type Sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import { accountConditions, type CoverageClock } from "./accountConditions.ts";
import { accountCount } from "./accountCount.ts";
import type { AccountFilter } from "./accountFilter.ts";
import { accountColumns, accountJoins, detailColumns, type DetailedAccount, type ListedAccount } from "./accountRow.ts";
import { afterPlace, orderBy, type AccountPlace, type AccountSort, type SortDirection } from "./accountSort.ts";

export type AccountPage = {
  readonly sort: AccountSort;
  readonly direction: SortDirection;
  readonly limit: number;
  /** `placeOf` the last row of the page before; null: from the start */
  readonly after: AccountPlace | null;
};

/** Lists of the accounts that the viewer sees; archived ones are in none. */
export function accountListRepository(tx: TenantQueries, viewer: Viewer) {
  return {
    /** One page in a total order; rank runs `asc` from the account that deserves time first. */
    async page(filter: AccountFilter, page: AccountPage, clock: CoverageClock): Promise<ListedAccount[]> {
      return tx.query<ListedAccount>(pageOf(accountColumns(clock.asOf), query(filter, page, clock)), nameOf(filter, viewer.scope));
    },

    /** As `page`, with what would move each level and the rule behind each interval. */
    async detailedPage(filter: AccountFilter, page: AccountPage, clock: CoverageClock): Promise<DetailedAccount[]> {
      const columns = sql`${accountColumns(clock.asOf)}, ${detailColumns}`;

      return tx.query<DetailedAccount>(pageOf(columns, query(filter, page, clock)), nameOf(filter, viewer.scope));
    },

    /** Where a row stands in an order, to begin the next page after it. */
    placeOf(row: ListedAccount, sort: AccountSort): AccountPlace {
      return placeOf(row, sort);
    },

    /** How many accounts a filter leaves, whatever the page. */
    async count(filter: AccountFilter, clock: CoverageClock): Promise<number> {
      return accountCount(tx, viewer.scope, { filter, clock });
    },
  };

  function query(filter: AccountFilter, page: AccountPage, clock: CoverageClock): PageQuery {
    const { sort, direction, after } = page;
    const place = after === null ? [] : [afterPlace(sort, direction, after)];
    const isNarrow =
      viewer.scope.kind === "owner" || [filter.ownerId, filter.search, filter.accountIds].some((value) => value !== undefined);

    return { ...page, isNarrow, conditions: [...accountConditions(tx.orgId, viewer.scope, { filter, clock }), ...place] };
  }
}

/** Where a row stands in an order, to begin the next page after it. */
export function placeOf(row: ListedAccount, sort: AccountSort): AccountPlace {
  const held = row.lastHeldOn === null ? 0 : toDayNumber(row.lastHeldOn);
  const places: Record<AccountSort, AccountPlace> = {
    rank: [LEVELS.indexOf(row.level), -row.expectedValueCents, held, row.id],
    name: [row.name, row.id],
    expected: [-row.expectedValueCents, row.id],
    whitespace: [row.whitespaceCount, row.id],
    last_held: [held, row.id],
    next_due: [row.nextDueOn, row.id],
    owner: [row.ownerName ?? "", row.id],
  };

  return places[sort];
}

type PageQuery = AccountPage & { readonly conditions: readonly Sql[]; readonly isNarrow: boolean };

/** The page is cut from as little as its order needs, and only its rows are joined with what a list shows. */
function pageOf(columns: Sql, page: PageQuery): Sql {
  const order = orderBy(page.sort, page.direction);

  return sql`select ${columns} from (select s.* from ${sourceOf(page)} and ${joinSql([...page.conditions], " and ")}
    order by ${order} limit ${page.limit}) s ${accountJoins} order by ${order}`;
}

/**
 * By name a wide list is read from the index of names, each account asking for its standing (`offset 0` keeps the planner from
 * turning that round); a narrow one is sorted.
 */
function sourceOf({ sort, isNarrow }: PageQuery): Sql {
  if (sort === "owner") {
    return sql`standing s left join person w on w.org_id = s.org_id and w.id = s.owner_id where true`;
  }
  if (sort !== "name") {
    return sql`standing s where true`;
  }

  return isNarrow
    ? sql`standing s join account a on a.org_id = s.org_id and a.id = s.account_id where true`
    : sql`account a cross join lateral (select * from standing o where o.org_id = a.org_id and o.account_id = a.id offset 0) s where a.org_id = s.org_id`;
}

/**
 * Statements of one condition or none are asked for all day and stay prepared; the other combinations are too many to keep. Which
 * territories are asked for decides how: a plan for any would sort a large one for every page.
 */
function nameOf(filter: AccountFilter, scope: Scope): string | undefined {
  const asked = Object.values(filter).filter((value) => value !== undefined);

  return asked.length <= 1 && scope.kind !== "territories" && filter.territoryId === undefined ? "account_page" : undefined;
}
