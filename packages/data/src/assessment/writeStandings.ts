import { sql, unsafeRawSql, type Sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import type { StandingRow } from "./standingOf.ts";

/** The columns of `standing` that an assessment decides; its triggers fill in the copies from the account. */
const TYPES = {
  level_order: "smallint",
  value_order: "bigint",
  held_order: "int",
  level: "text",
  resources: "text",
  expected_value_cents: "bigint",
  whitespace_count: "int",
  owned_count: "int",
  last_held_on: "date",
  next_due_on: "date",
  interval_days: "int",
  interval_rule: "jsonb",
  is_stale: "boolean",
  assessment: "jsonb",
} as const;

const COLUMNS = unsafeRawSql(Object.keys(TYPES).join(", "));
const COLUMN_TYPES = unsafeRawSql(
  Object.entries(TYPES)
    .map((column) => column.join(" "))
    .join(", "),
);

/**
 * Stores standings that say something new, and keeps in `assessment` each change of level or resources. What says nothing new is
 * only read: most of a nightly run writes nothing.
 *
 * @returns how many it wrote
 */
export async function writeStandings(tx: TenantQueries, rows: readonly StandingRow[], asOf: Date): Promise<number> {
  if (rows.length === 0) {
    return 0;
  }
  const [written] = await tx.query<{ rows: number }>(
    sql`
      with incoming as materialized (
        select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as i (account_id uuid, assessment_id uuid, ${COLUMN_TYPES}, today date)
      ), before as materialized (
        select s.account_id, s.level, s.resources, (${columnsOf("s")}) is distinct from (${columnsOf("i")}) as is_other
        from incoming i join standing s on s.org_id = ${tx.orgId}::uuid and s.account_id = i.account_id
      ), history as (
        insert into assessment (org_id, id, account_id, assessed_on, level, resources, expected_value_cents, assessment)
        select ${tx.orgId}::uuid, i.assessment_id, i.account_id, i.today, i.level, i.resources, i.expected_value_cents, i.assessment
        from incoming i left join before b on b.account_id = i.account_id
        where (b.level, b.resources) is distinct from (i.level, i.resources)
      ), changed as (
        update standing s set (${COLUMNS}, why, blind_spots, assessed_at)
          = (select ${columnsOf("i")}, i.assessment -> 'why', i.assessment -> 'blindSpots', ${asOf.toISOString()}::timestamptz)
        from incoming i join before b on b.account_id = i.account_id and b.is_other
        where s.org_id = ${tx.orgId}::uuid and s.account_id = i.account_id returning 1
      ), added as (
        insert into standing (org_id, account_id, ${COLUMNS}, why, blind_spots, assessed_at)
        select ${tx.orgId}::uuid, i.account_id, ${columnsOf("i")}, i.assessment -> 'why', i.assessment -> 'blindSpots', ${asOf.toISOString()}::timestamptz
        from incoming i where not exists (select from before b where b.account_id = i.account_id) returning 1
      )
      select (select count(*) from changed) + (select count(*) from added) as rows`,
    "write_standings",
  );

  return written?.rows ?? 0;
}

function columnsOf(alias: string): Sql {
  return unsafeRawSql(
    Object.keys(TYPES)
      .map((column) => `${alias}.${column}`)
      .join(", "),
  );
}
