import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import { mergeLeaves, type LeafCounts } from "@revisit/domain/report/countsOf";
import { NO_COUNTS, type NodeCounts } from "@revisit/domain/report/nodeCounts";
import type { ReportPlace } from "@revisit/domain/report/reportFacts";
import type { CapablePerson } from "@revisit/domain/report/shareCapacity";
import type { TerritoryNode } from "@revisit/domain/territory/territoryNode";
import type { Viewer } from "@revisit/domain/people/viewer";
import { withinScope } from "../account/withinScope.ts";
import { sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import { accountLeaves } from "./accountLeaves.ts";
import { heldLeaves } from "./heldLeaves.ts";
import type { ReportQuery } from "./reportQuery.ts";
import { mondayOf } from "./weekNumber.ts";

type CountedRow = ReportPlace & {
  counts: Partial<NodeCounts>;
  reasons: Partial<NodeCounts> | null;
  weeks: { week: number; planned: number; held: number }[] | null;
};

/** Sorting and joining an organization's accounts within memory; for this transaction alone. */
const ROOM = sql`set local work_mem = '64MB'`;

/** `isCapable`: they hold reviews, so their capacity counts. */
export type ReportPerson = CapablePerson & { readonly name: string; readonly isCapable: boolean };

/** What cadence is reported from: counted in the database, added up by the domain. */
export function reportRepository(tx: TenantQueries, viewer: Viewer) {
  return {
    /**
     * One leaf for each rep × territory that has anything, without capacity. Of the whole organization, whoever asks: a rep's
     * capacity and load are one over all territories. Show nobody a leaf that is not below a territory of `territories`.
     */
    async leaves(query: ReportQuery): Promise<readonly LeafCounts[]> {
      await tx.execute(ROOM);
      const accounts = await tx.query<CountedRow>(accountLeaves(tx.orgId, query), "account_leaves");
      const held = await tx.query<CountedRow>(heldLeaves(tx.orgId, query), "held_leaves");

      return mergeLeaves([...accounts.map(leafOf), ...held.map(leafOf), ...(await challengeLeaves(tx, query))]);
    },

    /** Those that the viewer sees; a rep's own ones are none. */
    async territories(): Promise<TerritoryNode[]> {
      return tx.query<TerritoryNode>(
        sql`select t.id, t.code, t.name, t.parent_id as "parentId" from (select t.*, t.id as territory_id, null::uuid as owner_id from territory t) t
            where t.org_id = ${tx.orgId}::uuid and ${withinScope(viewer.scope, "t")} order by t.name, t.id`,
        "report_territories",
      );
    },

    /** Everybody, also who left: their reviews stay in the figures. */
    async people(today: IsoDay): Promise<ReportPerson[]> {
      return tx.query<ReportPerson>(
        sql`select p.id, p.name, p.weekly_capacity as "weeklyCapacity",
              array(select s.territory_id from territory_assignment s where s.org_id = p.org_id and s.person_id = p.id
                and s.starts_on <= ${today}::date and (s.ends_on is null or s.ends_on > ${today}::date) order by s.territory_id) as "territoryIds",
              p.is_active and (p.role = 'rep' or exists (select 1 from account a where a.org_id = p.org_id and a.owner_id = p.id and a.archived_at is null)) as "isCapable"
            from person p where p.org_id = ${tx.orgId}::uuid`,
        "report_people",
      );
    },

    /** Challenges not decided yet at accounts of these territories. */
    async openChallenges(territoryIds: readonly string[]): Promise<number> {
      const [row] = await tx.query<{ open: number }>(
        sql`select count(*) as open from challenge c join account a on a.org_id = c.org_id and a.id = c.account_id
            where c.org_id = ${tx.orgId}::uuid and c.state = 'open' and a.archived_at is null and a.territory_id = any(${territoryIds}::uuid[]) and ${withinScope(viewer.scope)}`,
        "open_challenges",
      );

      return row?.open ?? 0;
    },
  };
}

async function challengeLeaves(tx: TenantQueries, { days, timeZone, repId }: ReportQuery): Promise<LeafCounts[]> {
  const rows = await tx.query<ReportPlace & { challenged: number }>(
    sql`select a.owner_id as "repId", a.territory_id as "territoryId", count(*) as challenged
        from challenge c join account a on a.org_id = c.org_id and a.id = c.account_id
        where c.org_id = ${tx.orgId}::uuid and a.archived_at is null and ${repId === null ? sql`true` : sql`a.owner_id = ${repId}::uuid`}
          and (c.raised_at at time zone ${timeZone})::date between ${days.startsOn}::date and ${days.endsOn}::date
        group by 1, 2`,
    "challenge_leaves",
  );

  return rows.map(({ repId: rep, territoryId, challenged }) => ({ repId: rep, territoryId, counts: { ...NO_COUNTS, challenged } }));
}

function leafOf({ repId, territoryId, counts, reasons, weeks }: CountedRow): LeafCounts {
  const inOrder = (weeks ?? [])
    .sort((one, other) => one.week - other.week)
    .map(({ week, planned, held }) => ({ startsOn: mondayOf(week), planned, held }));

  return { repId, territoryId, counts: { ...NO_COUNTS, ...counts, ...reasons, weeks: inOrder } };
}
