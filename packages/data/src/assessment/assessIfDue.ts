import { sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import { withTenantSql } from "../tenant/withTenantSql.ts";
import { assessAll, type AssessOutcome, type AssessRun } from "./assessAll.ts";
import { ASSESS_TOPIC } from "./organizationAssessment.ts";

type Due = { readonly isNewDay: boolean; readonly messageIds: string[] };

/**
 * Assesses an organization where somebody's change waits for it, or where its day has changed since the last time: facts grow
 * stale, overrides end and replacements come due by the calendar alone.
 *
 * @returns null where nothing was due, or another server is at it
 */
export async function assessIfDue(run: AssessRun): Promise<AssessOutcome | null> {
  const client = await run.database.unsafePool.connect();
  const key = `revisit assess ${run.tenant.orgId}`;

  try {
    const { rows } = await client.query<{ locked: boolean }>("select pg_try_advisory_lock(hashtextextended($1, 0)) as locked", [key]);

    if (!rows[0]?.locked) {
      return null;
    }
    try {
      return await assessWaiting(run);
    } finally {
      await client.query("select pg_advisory_unlock(hashtextextended($1, 0))", [key]);
    }
  } finally {
    client.release();
  }
}

async function assessWaiting(run: AssessRun): Promise<AssessOutcome | null> {
  const due = await withTenantSql(run.database, run.tenant, (tx) => dueIn(tx, run.asOf));

  if (!due.isNewDay && due.messageIds.length === 0) {
    return null;
  }
  const outcome = await assessAll(run);

  // what was put meanwhile stays and is done next time
  await withTenantSql(run.database, run.tenant, (tx) =>
    tx.execute(sql`update outbox_message set sent_at = now() where org_id = ${tx.orgId}::uuid and id = any(${due.messageIds}::uuid[])`),
  );

  return outcome;
}

async function dueIn(tx: TenantQueries, asOf: Date): Promise<Due> {
  const [row] = await tx.query<Due>(sql`
    select coalesce((c.computed_at at time zone o.time_zone)::date < (${asOf}::timestamptz at time zone o.time_zone)::date,
        exists (select from account a where a.org_id = o.org_id)) as "isNewDay",
      array(select m.id from outbox_message m where m.org_id = o.org_id and m.sent_at is null and m.topic = ${ASSESS_TOPIC}) as "messageIds"
    from organization o left join catalog_statistics c on c.org_id = o.org_id
    where o.org_id = ${tx.orgId}::uuid`);

  return row ?? { isNewDay: false, messageIds: [] };
}
