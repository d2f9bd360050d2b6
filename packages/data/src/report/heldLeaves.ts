import { sql, type Sql } from "../database/sql.ts";
import type { ReportQuery } from "./reportQuery.ts";

/**
 * `domain/report/heldCounts` over all held reviews at once: per rep and territory of the review one row of counts, and one for each
 * week of the period in which something was held.
 */
export function heldLeaves(orgId: string, { days, repId }: ReportQuery): Sql {
  const ofRep = repId === null ? sql`true` : sql`r.rep_id = ${repId}::uuid`;

  return sql`
    with held as materialized (
      select r.id, r.account_id, r.rep_id, r.territory_id, r.level, r.due_on, r.held_on, r.is_imported, a.time_zone,
        r.held_on between ${days.startsOn}::date and ${days.endsOn}::date as is_of_period,
        r.due_on between ${days.startsOn}::date and ${days.endsOn}::date as is_due
      from review r join account a on a.org_id = r.org_id and a.id = r.account_id
      where r.org_id = ${orgId}::uuid and r.state = 'held' and a.archived_at is null and r.held_on <= ${days.heldUntil}::date and ${ofRep}
        and (r.held_on >= least(${days.startsOn}::date, ${days.heldUntil}::date - 27) or r.due_on between ${days.startsOn}::date and ${days.endsOn}::date)
    ), heard as (
      select n.review_id, bool_or(q.area = 'perception') as perception, bool_or(q.area = 'needs') as needs, bool_or(q.area = 'competition') as competition
      from held h
      join answer n on n.org_id = ${orgId}::uuid and n.review_id = h.id and n.is_answered
      join question q on q.org_id = n.org_id and q.id = n.question_id
      where h.is_of_period and not h.is_imported group by n.review_id
    ), judged as materialized (
      select h.*, h.is_of_period and not h.is_imported as is_recorded, heard.perception, heard.needs, heard.competition,
        h.is_due and h.held_on > h.due_on and ${hadExcuse(orgId)} as is_excused
      from held h left join heard on heard.review_id = h.id
    )
    select rep_id as "repId", territory_id as "territoryId", ${counts(days.heldUntil)} as counts, null::date as week, 0 as held from judged group by rep_id, territory_id
    union all
    select rep_id, territory_id, null, date_trunc('week', held_on)::date, count(*) from judged where is_of_period group by 1, 2, 4`;
}

/** A review of the same cycle, that is due after the one held before, ended unheld before this one was held. */
function hadExcuse(orgId: string): Sql {
  return sql`
    exists (
      select 1 from review e
      where e.org_id = ${orgId}::uuid and e.account_id = h.account_id and e.state in ('declined', 'cancelled', 'missed') and e.due_on <= h.held_on
        and coalesce((e.ended_at at time zone h.time_zone)::date, e.due_on) <= h.held_on
        and e.due_on > coalesce((select max(p.held_on) from review p where p.org_id = e.org_id and p.account_id = e.account_id and p.state = 'held' and p.held_on < h.held_on),
          '-infinity'::date))`;
}

function counts(heldUntil: string): Sql {
  return sql`
    json_build_object(
      'heldRecently', json_build_object('high', ${recent(heldUntil, "high")}, 'medium', ${recent(heldUntil, "medium")}, 'low', ${recent(heldUntil, "low")}),
      'held', count(*) filter (where is_of_period),
      'due', count(*) filter (where is_due),
      'heldOnTime', count(*) filter (where is_due and held_on <= due_on),
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
