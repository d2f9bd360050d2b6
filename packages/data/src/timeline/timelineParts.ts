import { sql } from "../database/sql.ts";

/**
 * Everything that happened at the account `a`, each with its day, its key, who did it, its review, and the event as
 * `domain/timeline/timelineEvent` has it. Keys compare by byte, so that a page ends at the same place everywhere.
 */
export const timelineParts = sql`
  select ('review:' || r.id) collate "C" as key, coalesce(r.held_on, (r.ended_at at time zone a.time_zone)::date) as "on", h.name as by, r.id as "reviewId",
    json_build_object('kind', 'review', 'state', r.state, 'reason', r.reason,
      'findings', (select count(*) from finding f where f.org_id = r.org_id and f.review_id = r.id and f.state = 'confirmed'),
      'recommendations', (select count(*) from recommendation e where e.org_id = r.org_id and e.review_id = r.id and e.outcome <> 'rejected')) as event
  from review r join person h on h.org_id = r.org_id and h.id = r.rep_id
  where r.org_id = a.org_id and r.account_id = a.id and coalesce(r.held_on, (r.ended_at at time zone a.time_zone)::date) is not null
  union all
  select ('finding:' || f.id) collate "C", f.found_on, h.name, f.review_id,
    json_build_object('kind', 'finding', 'found', f.kind, 'text', f.text)
  from finding f left join review r on r.org_id = f.org_id and r.id = f.review_id left join person h on h.org_id = r.org_id and h.id = r.rep_id
  where f.org_id = a.org_id and f.account_id = a.id and f.state <> 'dropped'
  union all
  select ('promise:' || m.id) collate "C", m.settled_on, h.name, m.review_id,
    json_build_object('kind', 'promise', 'state', m.state, 'text', m.text)
  from promise m join person h on h.org_id = m.org_id and h.id = m.owner_id
  where m.org_id = a.org_id and m.account_id = a.id and m.settled_on is not null
  union all
  select ('problem:' || q.id || ':opened') collate "C", q.opened_on, h.name, q.review_id,
    json_build_object('kind', 'problem', 'what', q.what, 'severity', q.severity)
  from problem q left join person h on h.org_id = q.org_id and h.id = q.owner_id
  where q.org_id = a.org_id and q.account_id = a.id
  union all
  select ('problem:' || q.id || ':solved') collate "C", q.solved_on, h.name, q.review_id,
    json_build_object('kind', 'problem_solved', 'what', q.what, 'days', q.solved_on - q.opened_on, 'effort', q.effort)
  from problem q left join person h on h.org_id = q.org_id and h.id = q.owner_id
  where q.org_id = a.org_id and q.account_id = a.id and q.solved_on is not null
  union all
  select ('recommendation:' || e.id) collate "C", coalesce(e.outcome_on, e.created_on), h.name, e.review_id,
    json_build_object('kind', 'recommendation', 'recommended', e.kind, 'outcome', e.outcome, 'product', p.name, 'reason', e.outcome_reason)
  from recommendation e join review r on r.org_id = e.org_id and r.id = e.review_id join person h on h.org_id = r.org_id and h.id = r.rep_id
    left join product p on p.org_id = e.org_id and p.id = e.product_id
  where e.org_id = a.org_id and e.account_id = a.id and e.outcome <> 'rejected'
  union all
  select ('purchase:' || u.order_id) collate "C", min(u.purchased_on), null, null::uuid,
    json_build_object('kind', 'purchase', 'lines', count(*), 'amountCents', sum(u.amount_cents), 'currency', min(u.currency))
  from purchase u
  where u.org_id = a.org_id and u.account_id = a.id group by u.order_id
  union all
  select ('assessment:' || s.id) collate "C", s.assessed_on, null, null::uuid,
    json_build_object('kind', 'assessment', 'level', s.level, 'before', s.before)
  from (select s.id, s.assessed_on, s.level, lag(s.level) over (order by s.assessed_on, s.id) as before
        from assessment s where s.org_id = a.org_id and s.account_id = a.id) s
  where s.level is distinct from s.before
  union all
  select ('contact:' || a.id) collate "C", a.last_contact_on, null, null::uuid, json_build_object('kind', 'contact')
  where a.last_contact_on is not null`;
