import { sql, type Sql } from "../database/sql.ts";
import type { ReportQuery } from "./reportQuery.ts";
import { weekNumber } from "./weekNumber.ts";

/**
 * `domain/report/heldCounts` over all held reviews at once: one row of counts per rep and territory of the review, with the weeks of
 * the period in which something was held.
 */
export function heldLeaves(orgId: string, query: ReportQuery): Sql {
  const { days } = query;

  return sql`
    with ${held(orgId, query)}, ${heard(orgId, query)}, ${excused(orgId)}, judged as materialized (
      select h.rep_id, h.territory_id, h.level, h.held_on, h.is_of_period, h.is_due, h.held_on <= h.due_on as is_on_time, h.is_of_period and not h.is_imported as is_recorded,
        heard.perception, heard.needs, heard.competition, excused.id is not null as is_excused
      from held h left join heard on heard.review_id = h.id left join excused on excused.id = h.id
    ), held_weeks as (
      select rep_id, territory_id, json_agg(json_build_object('week', week, 'planned', held, 'held', held)) as weeks
      from (select rep_id, territory_id, ${weekNumber(sql`held_on`)} as week, count(*)::int as held from judged where is_of_period group by 1, 2, 3) w
      group by rep_id, territory_id
    ), leaf as (
      select rep_id, territory_id, ${counts(days.heldUntil)} as counts from judged group by rep_id, territory_id
    )
    select leaf.rep_id as "repId", leaf.territory_id as "territoryId", leaf.counts, null as reasons, held_weeks.weeks
    from leaf left join held_weeks using (rep_id, territory_id)`;
}

function held(orgId: string, { days, repId }: ReportQuery): Sql {
  return sql`
    held as materialized (
      select r.id, r.account_id, r.rep_id, r.territory_id, r.level, r.due_on, r.held_on, r.is_imported,
        r.held_on between ${days.startsOn}::date and ${days.endsOn}::date as is_of_period,
        r.due_on between ${days.startsOn}::date and ${days.endsOn}::date as is_due
      from review r
      where r.org_id = ${orgId}::uuid and r.state = 'held' and r.held_on <= ${days.heldUntil}::date and ${ofRep(repId)}
        and (r.held_on >= least(${days.startsOn}::date, ${days.heldUntil}::date - 27) or r.due_on between ${days.startsOn}::date and ${days.endsOn}::date))`;
}

/** The areas that were answered, from the reviews themselves and not from `held`: of those PostgreSQL knows how many there are. */
function heard(orgId: string, { days, repId }: ReportQuery): Sql {
  return sql`
    heard as (
      select n.review_id, bool_or(q.area = 'perception') as perception, bool_or(q.area = 'needs') as needs, bool_or(q.area = 'competition') as competition
      from review r
      join answer n on n.org_id = r.org_id and n.review_id = r.id and n.is_answered
      join question q on q.org_id = n.org_id and q.id = n.question_id
      where r.org_id = ${orgId}::uuid and r.state = 'held' and not r.is_imported and ${ofRep(repId)}
        and r.held_on between ${days.startsOn}::date and least(${days.endsOn}::date, ${days.heldUntil}::date)
      group by n.review_id)`;
}

function ofRep(repId: string | null): Sql {
  return repId === null ? sql`true` : sql`r.rep_id = ${repId}::uuid`;
}

/** Held late, after a review of the same cycle, that is one due after the review held before, had ended unheld. */
function excused(orgId: string): Sql {
  return sql`
    excused as (
      select distinct h.id
      from held h
      join review e on e.account_id = h.account_id
      join account a on a.org_id = e.org_id and a.id = e.account_id
      where e.org_id = ${orgId}::uuid and e.state in ('declined', 'cancelled', 'missed') and h.is_due and h.held_on > h.due_on
        and e.due_on <= h.held_on and coalesce((e.ended_at at time zone a.time_zone)::date, e.due_on) <= h.held_on
        and e.due_on > coalesce((select max(p.held_on) from review p where p.org_id = e.org_id and p.account_id = e.account_id and p.state = 'held' and p.held_on < h.held_on),
          '-infinity'::date))`;
}

function counts(heldUntil: string): Sql {
  return sql`
    json_build_object(
      'heldRecently', json_build_object('high', ${recent(heldUntil, "high")}, 'medium', ${recent(heldUntil, "medium")}, 'low', ${recent(heldUntil, "low")}),
      'held', count(*) filter (where is_of_period),
      'due', count(*) filter (where is_due),
      'heldOnTime', count(*) filter (where is_due and is_on_time),
      'excused', count(*) filter (where is_excused),
      'recorded', count(*) filter (where is_recorded),
      'skipped', json_build_object(
        'perception', count(*) filter (where is_recorded and perception is not true),
        'needs', count(*) filter (where is_recorded and needs is not true),
        'competition', count(*) filter (where is_recorded and competition is not true)))`;
}

function recent(heldUntil: string, level: string): Sql {
  return sql`count(*) filter (where level = ${level} and held_on > ${heldUntil}::date - 28)`;
}
