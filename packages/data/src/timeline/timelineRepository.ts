import type { TimelineEvent } from "@revisit/domain/timeline/timelineEvent";
import type { Viewer } from "@revisit/domain/people/viewer";
import { withinScope } from "../account/withinScope.ts";
import { sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import { timelineParts } from "./timelineParts.ts";

/** One thing that happened at an account. `key` is unique and, behind the day, orders; days are local to the account. */
export type TimelineRow = { key: string; on: string; by: string | null; reviewId: string | null; event: TimelineEvent };

export type TimelinePlace = { readonly on: string; readonly key: string };

/** What happened at the accounts that the viewer sees. */
export function timelineRepository(tx: TenantQueries, viewer: Viewer) {
  return {
    /** The latest first. Costs what the account's own history costs: thousands of rows, whatever the organization has. */
    async page(accountId: string, page: { readonly limit: number; readonly after: TimelinePlace | null }): Promise<TimelineRow[]> {
      return tx.query<TimelineRow>(
        sql`with here as (
              select a.org_id, a.id, a.time_zone, a.last_contact_on from account a
              where a.org_id = ${tx.orgId}::uuid and a.id = ${accountId}::uuid and ${withinScope(viewer.scope)})
            select t.key, t."on", t.by, t."reviewId", t.event
            from here a cross join lateral (${timelineParts}) t
            where ${page.after ? sql`(t."on", t.key) < (${page.after.on}::date, ${page.after.key})` : sql`true`}
            order by t."on" desc, t.key desc limit ${page.limit}`,
        "timeline",
      );
    },
  };
}
