import { sql, type Sql } from "../database/sql.ts";
import { openStates } from "../review/openStates.ts";
import type { ReportQuery } from "./reportQuery.ts";
import { weekNumber } from "./weekNumber.ts";

/**
 * `domain/report/accountCounts` over all accounts at once: one row of counts per owner and territory. Everything is counted in one
 * pass by level and week; only late accounts are looked at closer. test/integration/cadence.test.ts holds both to the same numbers.
 */
export function accountLeaves(orgId: string, query: ReportQuery): Sql {
  const { days } = query;

  return sql`
    with ${days.isOver ? stoodThen(orgId, query) : standsNow(orgId, query)}, ${counted(query)}, ${late(orgId, query)}, leaf as (
      select owner_id, territory_id, ${counts} from counted group by owner_id, territory_id
    ), planned as (
      select owner_id, territory_id, json_agg(json_build_object('week', week, 'planned', accounts, 'held', 0)) as weeks
      from (select owner_id, territory_id, week, sum(accounts)::int as accounts from counted where week is not null group by 1, 2, 3) w
      group by owner_id, territory_id
    )
    select leaf.owner_id as "repId", leaf.territory_id as "territoryId", leaf.counts, late.reasons, planned.weeks
    from leaf
    left join late on late.territory_id = leaf.territory_id and late.owner_id is not distinct from leaf.owner_id
    left join planned on planned.territory_id = leaf.territory_id and planned.owner_id is not distinct from leaf.owner_id`;
}

/** Written out at each use: whoever counts reads it once through, whoever looks at late accounts finds those by their due day. */
function standsNow(orgId: string, { repId }: ReportQuery): Sql {
  return sql`
    stood as not materialized (
      select s.account_id as id, s.owner_id, s.territory_id, s.time_zone, s.level, s.last_held_on, s.next_due_on, o.state as open_state,
        coalesce((o.scheduled_at at time zone s.time_zone)::date, o.proposed_on) as planned_on
      from standing s
      left join review o on o.org_id = s.org_id and o.account_id = s.account_id and o.state in ${openStates}
      where s.org_id = ${orgId}::uuid and ${ofRep(repId)})`;
}

/** What is known today of a day that is over: the last review held up to then, the interval and the level of today. */
function stoodThen(orgId: string, { days, repId }: ReportQuery): Sql {
  return sql`
    last_held as (
      select r.account_id, max(r.held_on) as held_on from review r
      where r.org_id = ${orgId}::uuid and r.state = 'held' and r.held_on <= ${days.heldUntil}::date group by r.account_id
    ), stood as materialized (
      select s.account_id as id, s.owner_id, s.territory_id, s.time_zone, s.level, h.held_on as last_held_on,
        coalesce(h.held_on, greatest(a.customer_since, a.known_since)) + s.interval_days as next_due_on, null::text as open_state, null::date as planned_on
      from standing s
      join account a on a.org_id = s.org_id and a.id = s.account_id
      left join last_held h on h.account_id = s.account_id
      where s.org_id = ${orgId}::uuid and a.known_since <= ${days.heldUntil}::date and ${ofRep(repId)})`;
}

function ofRep(repId: string | null): Sql {
  return repId === null ? sql`true` : sql`s.owner_id = ${repId}::uuid`;
}

/** `week` is null where nothing remains to be done. */
function counted({ days }: ReportQuery): Sql {
  const isOverdue = sql`next_due_on < ${days.seenOn}::date`;

  return sql`
    counted as materialized (
      select owner_id, territory_id, level,
        case when next_due_on <= ${days.endsOn}::date or planned_on <= ${days.endsOn}::date
          then ${weekNumber(sql`least(greatest(coalesce(planned_on, next_due_on), ${days.startsOn}::date), ${days.endsOn}::date)`)} end as week,
        count(*) as accounts,
        count(*) filter (where last_held_on is null and not ${isOverdue}) as never_reviewed,
        count(*) filter (where last_held_on is not null and not ${isOverdue}) as covered,
        count(*) filter (where last_held_on >= ${days.seenOn}::date - 365) as reached,
        count(*) filter (where ${isOverdue}) as overdue,
        count(*) filter (where next_due_on >= ${days.seenOn}::date and next_due_on < ${days.seenOn}::date + 28) as falling_due,
        count(*) filter (where open_state in ('scheduled', 'in_progress') and planned_on between ${days.startsOn}::date and ${days.endsOn}::date) as scheduled,
        count(*) filter (where ${isOverdue} and next_due_on between ${days.startsOn}::date and ${days.endsOn}::date) as due
      from stood group by 1, 2, 3, 4)`;
}

const counts = sql`
  json_build_object(
    'accounts', sum(accounts)::int, 'neverReviewed', sum(never_reviewed)::int, 'covered', sum(covered)::int, 'reached', sum(reached)::int,
    'overdue', ${byLevel(sql`overdue`)}, 'fallingDue', ${byLevel(sql`falling_due`)}, 'scheduled', sum(scheduled)::int,
    'remaining', coalesce(sum(accounts) filter (where week is not null), 0)::int, 'due', sum(due)::int) as counts`;

function byLevel(column: Sql): Sql {
  return sql`json_build_object('high', coalesce(sum(${column}) filter (where level = 'high'), 0)::int,
    'medium', coalesce(sum(${column}) filter (where level = 'medium'), 0)::int, 'low', coalesce(sum(${column}) filter (where level = 'low'), 0)::int)`;
}

/** Why overdue accounts are late, and which of those due in the period have an excuse. */
function late(orgId: string, { days }: ReportQuery): Sql {
  return sql`
    ended as (
      select distinct on (e.account_id) e.account_id, e.state, e.try_again_on
      from review e join stood on stood.id = e.account_id
      where e.org_id = ${orgId}::uuid and e.state in ('declined', 'cancelled', 'missed') and stood.next_due_on < ${days.seenOn}::date
        and (e.ended_at is null or (e.ended_at at time zone stood.time_zone)::date <= ${days.heldUntil}::date)
        and (stood.last_held_on is null or e.due_on > stood.last_held_on)
      order by e.account_id, e.ended_at desc nulls last, e.id desc
    ), judged as materialized (
      select stood.owner_id, stood.territory_id, ${lateReason(orgId)} as reason,
        stood.next_due_on between ${days.startsOn}::date and ${days.endsOn}::date
          and ended.account_id is not null and (ended.try_again_on is null or ended.try_again_on >= ${days.seenOn}::date) as is_excused
      from stood
      left join ended on ended.account_id = stood.id
      where stood.next_due_on < ${days.seenOn}::date
    ), late as (
      select owner_id, territory_id,
        json_build_object('excused', count(*) filter (where is_excused), 'untried', ${because("untried")},
          'whyLate', json_build_object('capacity', 0, 'refused', ${because("refused")}, 'no_contact', ${because("no_contact")},
            'reassigned', ${because("reassigned")}, 'missing_data', ${because("missing_data")}, 'other', ${because("other")})) as reasons
      from judged group by owner_id, territory_id)`;
}

/** `domain/report/lateReason`, in its order: the later a branch, the dearer. */
function lateReason(orgId: string): Sql {
  return sql`
    case
      when ended.state = 'declined' then 'refused'
      when stood.owner_id is null or not exists (select 1 from contact c where c.org_id = ${orgId}::uuid and c.account_id = stood.id) then 'missing_data'
      when ended.state = 'missed' or stood.open_state = 'invited' then 'no_contact'
      when ended.state = 'cancelled' or stood.open_state in ('scheduled', 'in_progress') then 'other'
      when (select r.rep_id from review r where r.org_id = ${orgId}::uuid and r.account_id = stood.id and r.held_on = stood.last_held_on and r.state = 'held'
            order by r.id desc limit 1) <> stood.owner_id then 'reassigned'
      else 'untried'
    end`;
}

function because(reason: string): Sql {
  return sql`count(*) filter (where reason = ${reason})`;
}
