import type { Viewer } from "@revisit/domain/people/viewer";
import type { Circle } from "@revisit/domain/value/similarCustomers";
import { withinScope } from "../account/withinScope.ts";
import { sql, type Sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";

/** The account whose likes are looked for. */
export type LikeWhom = { readonly accountId: string; readonly type: string; readonly sizeBand: string };

/** A driver named by customers of a circle, with the latest words that may be quoted. */
export type NamedValue = { driver: string; accounts: number; quote: string | null; quotedFrom: string | null };

/**
 * What customers value. Counted over the whole organization: a number tells nothing about an account. A quote is given to
 * everybody because its customer allowed that; who said it is named only where the viewer sees that account.
 */
export function valueRepository(tx: TenantQueries, viewer: Viewer) {
  return {
    /** Customers other than the account who named any value, by circle. */
    async heard(like: LikeWhom): Promise<Record<Circle, number>> {
      const [row] = await tx.query<Record<Circle, number>>(
        sql`select count(distinct a.id) filter (where a.type = ${like.type} and a.size_band = ${like.sizeBand}) as type_and_size,
              count(distinct a.id) filter (where a.type = ${like.type}) as type, count(distinct a.id) as "all"
            from ${named(tx.orgId, like)}`,
        "values_heard",
      );

      return row ?? { type_and_size: 0, type: 0, all: 0 };
    },

    /** The drivers that most customers of a circle named, at most `limit`. */
    async named(like: LikeWhom, circle: Circle, limit: number): Promise<NamedValue[]> {
      return tx.query<NamedValue>(
        sql`select d.name as driver, count(distinct a.id) as accounts,
              (array_agg(f.quote order by f.found_on desc, f.id desc) filter (where f.may_quote and f.quote is not null))[1] as quote,
              (array_agg(case when ${withinScope(viewer.scope)} then a.name end order by f.found_on desc, f.id desc) filter (where f.may_quote and f.quote is not null))[1] as "quotedFrom"
            from ${named(tx.orgId, like)} and ${ofCircle(like, circle)}
            group by d.id, d.name order by accounts desc, d.name limit ${limit}`,
        "values_named",
      );
    },
  };
}

function named(orgId: string, like: LikeWhom): Sql {
  return sql`
    finding f
    join account a on a.org_id = f.org_id and a.id = f.account_id
    join value_driver d on d.org_id = f.org_id and d.id = f.driver_id
    where f.org_id = ${orgId}::uuid and f.kind = 'perceived_value' and f.state = 'confirmed' and a.kind = 'customer' and a.archived_at is null
      and a.id <> ${like.accountId}::uuid`;
}

function ofCircle(like: LikeWhom, circle: Circle): Sql {
  switch (circle) {
    case "type_and_size":
      return sql`a.type = ${like.type} and a.size_band = ${like.sizeBand}`;
    case "type":
      return sql`a.type = ${like.type}`;
    case "all":
      return sql`true`;
  }
}
