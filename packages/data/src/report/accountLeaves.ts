import { sql, type Sql } from "../database/sql.ts";
import { openStates } from "../review/openStates.ts";
import type { ReportQuery } from "./reportQuery.ts";

/**
 * `domain/report/accountCounts` over all accounts at once: per owner and territory one row of counts, and one for each week that has
 * something planned. test/integration/cadence.test.ts holds both to the same numbers.
 */
export function accountLeaves(orgId: string, query: ReportQuery): Sql {
  const { days } = query;

  return sql`
    with ${days.isOver ? stoodThen(orgId, query) : standsNow(orgId, query)},
    ended as (
      select distinct on (e.account_id) e.account_id, e.state, e.try_again_on
      from review e join stood on stood.id = e.account_id
      where e.org_id = ${orgId}::uuid and e.state in ('declined', 'cancelled', 'missed') and (e.ended_at is null or (e.ended_at at time zone stood.time_zone)::date <= ${days.heldUntil}::date)
        and (stood.last_held_on is null or e.due_on > stood.last_held_on) and stood.next_due_on < ${days.seenOn}::date
      order by e.account_id, e.ended_at desc nulls last, e.id desc
    ), judged as materialized (
      select stood.*, stood.next_due_on < ${days.seenOn}::date as is_overdue,
        stood.next_due_on <= ${days.endsOn}::date or coalesce(stood.planned_on <= ${days.endsOn}::date, false) as is_remaining,
        stood.next_due_on < ${days.seenOn}::date and stood.next_due_on between ${days.startsOn}::date and ${days.endsOn}::date as is_due,
        ended.account_id is not null and (ended.try_again_on is null or ended.try_again_on >= ${days.seenOn}::date) as is_excused,
        case when stood.next_due_on >= ${days.seenOn}::date then null else ${lateReason(orgId)} end as reason
      from stood left join ended on ended.account_id = stood.id
    )
    select owner_id as "repId", territory_id as "territoryId", ${counts(query)} as counts, null::date as week, 0 as planned from judged group by owner_id, territory_id
    union all
    select owner_id, territory_id, null, date_trunc('week', least(greatest(coalesce(planned_on, next_due_on), ${days.startsOn}::date), ${days.endsOn}::date))::date, count(*)
    from judged where is_remaining group by 1, 2, 4`;
}

function standsNow(orgId: string, { repId }: ReportQuery): Sql {
  return sql`
    stood as (
      select a.id, a.owner_id, a.territory_id, a.time_zone, s.level, s.last_held_on, s.next_due_on, o.state as open_state,
        coalesce((o.scheduled_at at time zone a.time_zone)::date, o.proposed_on) as planned_on
      from account a
      join standing s on s.org_id = a.org_id and s.account_id = a.id
      left join review o on o.org_id = a.org_id and o.account_id = a.id and o.state in ${openStates}
      where a.org_id = ${orgId}::uuid and a.archived_at is null and ${ofRep(repId)})`;
}

/** What is known today of a day that is over: the last review held up to then, the interval and the level of today. */
function stoodThen(orgId: string, { days, repId }: ReportQuery): Sql {
  return sql`
    last_held as (
      select r.account_id, max(r.held_on) as held_on from review r
      where r.org_id = ${orgId}::uuid and r.state = 'held' and r.held_on <= ${days.heldUntil}::date group by r.account_id
    ), stood as (
      select a.id, a.owner_id, a.territory_id, a.time_zone, s.level, h.held_on as last_held_on,
        coalesce(h.held_on, greatest(a.customer_since, a.known_since)) + s.interval_days as next_due_on, null::text as open_state, null::date as planned_on
      from account a
      join standing s on s.org_id = a.org_id and s.account_id = a.id
      left join last_held h on h.account_id = a.id
      where a.org_id = ${orgId}::uuid and a.archived_at is null and a.known_since <= ${days.heldUntil}::date and ${ofRep(repId)})`;
}

function ofRep(repId: string | null): Sql {
  return repId === null ? sql`true` : sql`a.owner_id = ${repId}::uuid`;
}

/** `domain/report/lateReason`, in its order: the later a branch, the dearer. */
function lateReason(orgId: string): Sql {
  return sql`
    case
      when ended.state = 'declined' then 'refused'
      when stood.owner_id is null or not exists (select 1 from contact c where c.org_id = ${orgId}::uuid and c.account_id = stood.id) then 'missing_data'
      when ended.state = 'missed' or stood.open_state = 'invited' then 'no_contact'
      when ended.state = 'cancelled' or stood.open_state in ('scheduled', 'in_progress') then 'other'
      when (select r.rep_id from review r where r.org_id = ${orgId}::uuid and r.account_id = stood.id and r.state = 'held' and r.held_on = stood.last_held_on
            order by r.id desc limit 1) <> stood.owner_id then 'reassigned'
      else 'untried'
    end`;
}

function counts({ days }: ReportQuery): Sql {
  return sql`
    json_build_object(
      'accounts', count(*),
      'neverReviewed', count(*) filter (where last_held_on is null and not is_overdue),
      'covered', count(*) filter (where last_held_on is not null and not is_overdue),
      'reached', count(*) filter (where last_held_on >= ${days.seenOn}::date - 365),
      'overdue', ${byLevel(sql`is_overdue`)},
      'fallingDue', ${byLevel(sql`not is_overdue and next_due_on < ${days.seenOn}::date + 28`)},
      'scheduled', count(*) filter (where open_state in ('scheduled', 'in_progress') and planned_on between ${days.startsOn}::date and ${days.endsOn}::date),
      'remaining', count(*) filter (where is_remaining),
      'due', count(*) filter (where is_due),
      'excused', count(*) filter (where is_due and is_excused),
      'whyLate', json_build_object('capacity', 0, 'refused', ${late("refused")}, 'no_contact', ${late("no_contact")}, 'reassigned', ${late("reassigned")},
        'missing_data', ${late("missing_data")}, 'other', ${late("other")}),
      'untried', ${late("untried")})`;
}

function byLevel(condition: Sql): Sql {
  return sql`json_build_object('high', count(*) filter (where level = 'high' and (${condition})), 'medium', count(*) filter (where level = 'medium' and (${condition})),
    'low', count(*) filter (where level = 'low' and (${condition})))`;
}

function late(reason: string): Sql {
  return sql`count(*) filter (where reason = ${reason})`;
}
