import type { ReviewState } from "@revisit/domain/review/reviewState";
import type { Viewer } from "@revisit/domain/people/viewer";
import { withinScope } from "../account/withinScope.ts";
import { joinSql, sql, type Sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import { belowTerritory } from "../territory/belowTerritory.ts";
import { reviewDay } from "./reviewDay.ts";
import { reviewColumns, reviewTables, type ReviewRow } from "./reviewRow.ts";

/** What a list of reviews may be narrowed to; days include both ends. */
export type ReviewFilter = {
  readonly states?: readonly ReviewState[] | undefined;
  readonly repId?: string | undefined;
  /** where the account stood when the review was made, with all below it … */
  readonly territoryId?: string | undefined;
  /** … or, if false, without */
  readonly withBelow?: boolean | undefined;
  readonly accountId?: string | undefined;
  /** the day it is listed under: held, else agreed, else proposed, else due */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly dueFrom?: string | undefined;
  readonly dueTo?: string | undefined;
  readonly heldFrom?: string | undefined;
  readonly heldTo?: string | undefined;
};

export type ReviewPage = { readonly direction: "asc" | "desc"; readonly limit: number; readonly after: ReviewPlace | null };

/** Where a page ended. */
export type ReviewPlace = { readonly day: string; readonly id: string };

export type ListedReview = ReviewRow & { readonly day: string };

/** Lists of reviews of the accounts that the viewer sees. */
export function reviewListRepository(tx: TenantQueries, viewer: Viewer) {
  return {
    /** By the day each is listed under, then id. */
    async page(filter: ReviewFilter, page: ReviewPage): Promise<ListedReview[]> {
      const conditions = [...conditionsOf(tx.orgId, viewer, filter), ...afterPlace(page)];
      const order = page.direction === "asc" ? sql`${reviewDay}, r.id` : sql`${reviewDay} desc, r.id desc`;

      return tx.query<ListedReview>(
        sql`select ${reviewColumns}, ${reviewDay} as day from ${reviewTables} where ${joinSql(conditions, " and ")} order by ${order} limit ${page.limit}`,
        "review_page",
      );
    },

    async count(filter: ReviewFilter): Promise<number> {
      const [row] = await tx.query<{ total: number }>(
        sql`select count(*) as total from ${reviewTables} where ${joinSql(conditionsOf(tx.orgId, viewer, filter), " and ")}`,
        "review_count",
      );

      return row?.total ?? 0;
    },
  };
}

function conditionsOf(orgId: string, viewer: Viewer, filter: ReviewFilter): Sql[] {
  const wanted: [unknown, Sql][] = [
    [filter.states, sql`r.state = any(${filter.states})`],
    [filter.repId, sql`r.rep_id = ${filter.repId}::uuid`],
    [filter.territoryId, ofTerritory(orgId, filter)],
    [filter.accountId, sql`r.account_id = ${filter.accountId}::uuid`],
    [filter.from, sql`${reviewDay} >= ${filter.from}::date`],
    [filter.to, sql`${reviewDay} <= ${filter.to}::date`],
    [filter.dueFrom, sql`r.due_on >= ${filter.dueFrom}::date`],
    [filter.dueTo, sql`r.due_on <= ${filter.dueTo}::date`],
    [filter.heldFrom, sql`r.held_on >= ${filter.heldFrom}::date`],
    [filter.heldTo, sql`r.held_on <= ${filter.heldTo}::date`],
  ];

  return [
    sql`r.org_id = ${orgId}::uuid`,
    sql`a.archived_at is null`,
    seenBy(viewer),
    ...wanted.filter(([value]) => value !== undefined).map(([, condition]) => condition),
  ];
}

function afterPlace({ direction, after }: ReviewPage): Sql[] {
  if (!after) {
    return [];
  }
  const place = sql`(${after.day}::date, ${after.id}::uuid)`;

  return [direction === "asc" ? sql`(${reviewDay}, r.id) > ${place}` : sql`(${reviewDay}, r.id) < ${place}`];
}

/** A manager also sees that a review was held in their territory when its account has left it: figures of the past count it. */
function seenBy({ scope }: Viewer): Sql {
  const ofAccount = withinScope(scope);

  return scope.kind === "territories" ? sql`(${ofAccount} or r.territory_id = any(${scope.territoryIds}::uuid[]))` : ofAccount;
}

function ofTerritory(orgId: string, { territoryId, withBelow }: ReviewFilter): Sql {
  return withBelow === false
    ? sql`r.territory_id = ${territoryId}::uuid`
    : sql`r.territory_id in (${belowTerritory(orgId, territoryId ?? orgId)})`;
}
