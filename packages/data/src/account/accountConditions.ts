import type { CoverageState } from "@revisit/domain/cadence/coverage";
import type { Scope } from "@revisit/domain/people/viewer";
import { joinSql, sql, type Sql } from "../database/sql.ts";
import { anywhere } from "../search/anywhere.ts";
import { belowTerritory } from "../territory/belowTerritory.ts";
import type { AccountFilter } from "./accountFilter.ts";
import { accountToday } from "./accountToday.ts";
import { withinScope } from "./withinScope.ts";

/** What coverage is judged by. */
export type CoverageClock = { readonly asOf: Date; readonly dueSoonDays: number };

/** Conditions on `standing s`, one for each thing asked. An archived account has no standing. */
export function accountConditions(orgId: string, scope: Scope, { filter, clock }: { filter: AccountFilter; clock: CoverageClock }): Sql[] {
  const { search, level, coverage, territoryId, type, kind, ownerId, isStale, heldFrom, heldTo, dueFrom, dueTo, accountIds } = filter;
  const wanted: [unknown, () => Sql][] = [
    [search?.trim() || undefined, () => matching(orgId, search?.trim() ?? "")],
    [level, () => sql`s.level = any(${level})`],
    [coverage, () => covered(coverage ?? [], clock)],
    [territoryId, () => ofTerritory(orgId, filter)],
    [type, () => sql`s.type = any(${type})`],
    [kind, () => sql`s.kind = ${kind}`],
    [ownerId, () => sql`s.owner_id = ${ownerId}::uuid`],
    [isStale, () => sql`s.is_stale = ${isStale}`],
    [heldFrom, () => sql`s.last_held_on >= ${heldFrom}::date`],
    [heldTo, () => sql`s.last_held_on <= ${heldTo}::date`],
    [dueFrom, () => sql`s.next_due_on >= ${dueFrom}::date`],
    [dueTo, () => sql`s.next_due_on <= ${dueTo}::date`],
    [accountIds, () => sql`s.account_id = any(${accountIds}::uuid[])`],
  ];

  return [
    sql`s.org_id = ${orgId}::uuid`,
    withinScope(scope, "s"),
    ...wanted.filter(([value]) => value !== undefined).map(([, condition]) => condition()),
  ];
}

/** Conditions on a table `s` with a territory. */
export function ofTerritory(orgId: string, { territoryId, withBelow }: AccountFilter): Sql {
  return withBelow === false
    ? sql`s.territory_id = ${territoryId}::uuid`
    : sql`s.territory_id in (${belowTerritory(orgId, territoryId ?? orgId)})`;
}

/** The names are gone through first, once: asking each standing for its name costs ten times as much. */
function matching(orgId: string, search: string): Sql {
  return sql`s.account_id = any(array(select a.id from account a where a.org_id = ${orgId}::uuid and a.search_text like ${anywhere(search)}))`;
}

const UTC_DAY_LENGTH = 10;

/**
 * As `coverageOf`, by the day on each account's own wall. That is at most a day before or after UTC's, which bounds the due
 * days in the index; the account's zone then decides.
 */
function covered(states: readonly CoverageState[], { asOf, dueSoonDays }: CoverageClock): Sql {
  const utcDay = asOf.toISOString().slice(0, UTC_DAY_LENGTH);
  const today = accountToday(asOf, "s");
  const conditions: Record<CoverageState, Sql> = {
    overdue: sql`s.next_due_on <= ${utcDay}::date and s.next_due_on < ${today}`,
    never_reviewed: sql`s.last_held_on is null and s.next_due_on >= ${today}`,
    due_soon: sql`s.last_held_on is not null and s.next_due_on between ${utcDay}::date - 1 and ${utcDay}::date + 1 + ${dueSoonDays}::int
      and s.next_due_on between ${today} and ${today} + ${dueSoonDays}::int`,
    on_track: sql`s.last_held_on is not null and s.next_due_on > ${today} + ${dueSoonDays}::int`,
  };

  return states.length === 0
    ? sql`false`
    : sql`(${joinSql(
        states.map((state) => sql`(${conditions[state]})`),
        " or ",
      )})`;
}
