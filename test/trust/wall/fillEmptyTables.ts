import type { Database } from "@revisit/data/database/database";
import { sql } from "@revisit/data/database/sql";
import { newId } from "@revisit/data/newId";
import type { TenantQueries } from "@revisit/data/tenant/tenantContext";
import { withTenantSql } from "@revisit/data/tenant/withTenantSql";

/** Puts a row into each table that the demo leaves empty: a wall around nothing proves nothing. */
export async function fillEmptyTables(database: Database, orgIds: readonly string[]): Promise<void> {
  for (const orgId of orgIds) {
    await withTenantSql(database, { orgId, personId: null }, fill);
  }
}

async function fill(tx: TenantQueries): Promise<void> {
  const [account] = await tx.query<{ id: string; personId: string; importId: string }>(
    sql`select a.id, p.id as "personId", i.id as "importId" from account a, person p, import i where a.owner_id = p.id limit 1`,
  );
  const { id = "", personId = "", importId = "" } = account ?? {};

  await tx.execute(sql`insert into exchange_rate values (${tx.orgId}, 'USD', 0.8, '2026-01-01')`);
  await tx.execute(sql`insert into cadence_policy (org_id, id, interval_days) values (${tx.orgId}, ${newId()}, 200)`);
  await tx.execute(
    sql`insert into api_key (org_id, id, name, role, secret_hash, created_at) values (${tx.orgId}, ${newId()}, 'key', 'admin', ${newId()}, now())`,
  );
  await tx.execute(
    sql`insert into mutation_receipt (org_id, mutation_id, person_id, body_hash, response, created_at) values (${tx.orgId}, ${newId()}, ${personId}, '', '{}', now())`,
  );
  await tx.execute(sql`insert into audit_entry (org_id, id, at, action, request_id) values (${tx.orgId}, ${newId()}, now(), 'test', '')`);
  await tx.execute(
    sql`insert into outbox_message (org_id, id, topic, payload, created_at) values (${tx.orgId}, ${newId()}, 'test', '{}', now())`,
  );
  await tx.execute(
    sql`insert into import_rejection (org_id, id, import_id, file, line, code, original) values (${tx.orgId}, ${newId()}, ${importId}, 'accounts.csv', 2, 'bad_kind', '')`,
  );
  await tx.execute(
    sql`insert into challenge (org_id, id, account_id, challenger_id, claimed_level, reason, raised_at) values (${tx.orgId}, ${newId()}, ${id}, ${personId}, 'high', 'test', now())`,
  );
  await tx.execute(
    sql`insert into level_override (org_id, account_id, level, reason, set_by_id, set_on, until_on) values (${tx.orgId}, ${id}, 'high', 'test', ${personId}, '2026-01-01', '2026-12-01') on conflict do nothing`,
  );
}
