import { sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import type { StandingRow } from "./standingOf.ts";

/** Stores standings that say something new, and keeps in `assessment` each change of level or resources. Gives how many it wrote. */
export async function writeStandings(tx: TenantQueries, rows: readonly StandingRow[], asOf: Date): Promise<number> {
  if (rows.length === 0) {
    return 0;
  }

  return tx.execute(sql`
    with incoming as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as i (account_id uuid, level_order smallint, value_order bigint, held_order int, level text, resources text,
        expected_value_cents bigint, whitespace_count int, owned_count int, last_held_on date, next_due_on date, interval_days int, interval_rule jsonb, is_stale boolean, assessment jsonb, today date)
    ), history as (
      insert into assessment (org_id, id, account_id, assessed_on, level, resources, expected_value_cents, assessment)
      select ${tx.orgId}::uuid, gen_random_uuid(), i.account_id, i.today, i.level, i.resources, i.expected_value_cents, i.assessment
      from incoming i left join standing s on s.account_id = i.account_id
      where (s.level, s.resources) is distinct from (i.level, i.resources)
    )
    insert into standing as s (org_id, account_id, owner_id, territory_id, kind, level_order, value_order, held_order, level, resources, expected_value_cents, whitespace_count,
      owned_count, last_held_on, next_due_on, interval_days, interval_rule, is_stale, why, blind_spots, assessment, assessed_at)
    select ${tx.orgId}::uuid, i.account_id, a.owner_id, a.territory_id, a.kind, i.level_order, i.value_order, i.held_order, i.level, i.resources, i.expected_value_cents, i.whitespace_count,
      i.owned_count, i.last_held_on, i.next_due_on, i.interval_days, i.interval_rule, i.is_stale, i.assessment -> 'why', i.assessment -> 'blindSpots', i.assessment, ${asOf.toISOString()}::timestamptz
    from incoming i join account a on a.id = i.account_id
    on conflict (org_id, account_id) do update set level_order = excluded.level_order, value_order = excluded.value_order, held_order = excluded.held_order, level = excluded.level,
      resources = excluded.resources, expected_value_cents = excluded.expected_value_cents, whitespace_count = excluded.whitespace_count, owned_count = excluded.owned_count,
      last_held_on = excluded.last_held_on, next_due_on = excluded.next_due_on, interval_days = excluded.interval_days, interval_rule = excluded.interval_rule,
      is_stale = excluded.is_stale, why = excluded.why, blind_spots = excluded.blind_spots, assessment = excluded.assessment, assessed_at = excluded.assessed_at
    where (s.level_order, s.value_order, s.held_order, s.resources, s.whitespace_count, s.owned_count, s.last_held_on, s.next_due_on, s.interval_days, s.interval_rule, s.is_stale, s.assessment)
      is distinct from (excluded.level_order, excluded.value_order, excluded.held_order, excluded.resources, excluded.whitespace_count, excluded.owned_count, excluded.last_held_on,
        excluded.next_due_on, excluded.interval_days, excluded.interval_rule, excluded.is_stale, excluded.assessment)`, "write_standings");
}
