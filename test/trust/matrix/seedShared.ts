import { sql } from "@revisit/data/database/sql";
import { newId } from "@revisit/data/newId";
import type { TenantQueries } from "@revisit/data/tenant/tenantContext";
import { canary, type CanaryPlace } from "./canary.ts";

/** What a whole organization shares. */
export type SharedThings = {
  readonly orgId: string;
  readonly territories: {
    readonly parent: string;
    readonly child: string;
    readonly sibling: string;
    readonly branch: string;
    readonly empty: string;
  };
  readonly people: {
    readonly rep: string;
    readonly colleague: string;
    readonly siblingRep: string;
    readonly manager: string;
    readonly branchManager: string;
    readonly admin: string;
    readonly gone: string;
    readonly idle: string;
  };
  readonly productId: string;
  readonly otherProductId: string;
  readonly competitorId: string;
  readonly driverId: string;
  readonly scriptId: string;
  readonly versionId: string;
  readonly questions: { readonly perception: string; readonly needs: string; readonly competition: string };
  readonly policyId: string;
  readonly importId: string;
  readonly keyId: string;
};

type Naming = { readonly name: "ours" | "other"; readonly mark: CanaryPlace };

/** An organization without accounts: a tree of territories, its people, range, script, and what operators leave behind. */
export async function seedShared(tx: TenantQueries, { name, mark }: Naming): Promise<SharedThings> {
  const things = newThings(tx.orgId);

  await tx.execute(
    sql`insert into organization (org_id, name, currency, time_zone) values (${tx.orgId}, ${canary(mark, "organization")}, 'EUR', 'Europe/Berlin')`,
  );
  await seedTerritories(tx, things, mark);
  await seedPeople(tx, things, { name, mark });
  await seedRange(tx, things, mark);
  await seedScript(tx, things, mark);
  await seedOperations(tx, things, mark);

  return things;
}

function newThings(orgId: string): SharedThings {
  return {
    orgId,
    territories: { parent: newId(), child: newId(), sibling: newId(), branch: newId(), empty: newId() },
    people: {
      rep: newId(),
      colleague: newId(),
      siblingRep: newId(),
      manager: newId(),
      branchManager: newId(),
      admin: newId(),
      gone: newId(),
      idle: newId(),
    },
    productId: newId(),
    otherProductId: newId(),
    competitorId: newId(),
    driverId: newId(),
    scriptId: newId(),
    versionId: newId(),
    questions: { perception: newId(), needs: newId(), competition: newId() },
    policyId: newId(),
    importId: newId(),
    keyId: newId(),
  };
}

async function seedTerritories(tx: TenantQueries, { territories }: SharedThings, mark: CanaryPlace): Promise<void> {
  const rows = [
    [territories.parent, "P", null],
    [territories.child, "P-1", territories.parent],
    [territories.sibling, "P-2", territories.parent],
    [territories.branch, "B", null],
    [territories.empty, "E", null],
  ] as const;

  for (const [id, code, parentId] of rows) {
    await tx.execute(
      sql`insert into territory (org_id, id, code, name, parent_id) values (${tx.orgId}, ${id}, ${code}, ${canary(mark, "territory")}, ${parentId}::uuid)`,
    );
  }
}

async function seedPeople(tx: TenantQueries, { people, territories }: SharedThings, { name, mark }: Naming): Promise<void> {
  const rows = [
    [people.rep, "rep", territories.child],
    [people.colleague, "rep", territories.child],
    [people.siblingRep, "rep", territories.sibling],
    [people.manager, "manager", territories.parent],
    [people.branchManager, "manager", territories.branch],
    [people.admin, "admin", null],
    [people.gone, "rep", territories.child],
    [people.idle, "rep", null],
  ] as const;

  for (const [id, role, territoryId] of rows) {
    await tx.execute(
      sql`insert into person (org_id, id, email, name, role, is_active) values (${tx.orgId}, ${id}, ${`${id}@${name}.example`}, ${canary(mark, "person")}, ${role}, ${id !== people.gone})`,
    );
    await tx.execute(sql`insert into territory_assignment (org_id, id, territory_id, person_id, starts_on)
      select ${tx.orgId}::uuid, ${newId()}::uuid, ${territoryId}::uuid, ${id}::uuid, '2020-01-01' where ${territoryId}::uuid is not null`);
  }
}

async function seedRange(
  tx: TenantQueries,
  { productId, otherProductId, competitorId, driverId }: SharedThings,
  mark: CanaryPlace,
): Promise<void> {
  for (const [id, sku] of [
    [productId, "ONE"],
    [otherProductId, "TWO"],
  ] as const) {
    await tx.execute(sql`insert into product (org_id, id, sku, name, family, unit_price_cents, currency, lifespan_months, tags, usage_tip)
      values (${tx.orgId}, ${id}, ${sku}, ${canary(mark, "product")}, ${canary(mark, "family")}, 10000, 'EUR', 36, ${[canary(mark, "tag")]}, ${canary(mark, "tip")})`);
  }
  await tx.execute(
    sql`insert into competitor (org_id, id, name, note) values (${tx.orgId}, ${competitorId}, ${canary(mark, "competitor")}, ${canary(mark, "note")})`,
  );
  await tx.execute(sql`insert into value_driver (org_id, id, name) values (${tx.orgId}, ${driverId}, ${canary(mark, "driver")})`);
  await tx.execute(sql`insert into exchange_rate (org_id, currency, rate, recorded_on) values (${tx.orgId}, 'USD', 0.9, '2026-01-01')`);
}

async function seedScript(tx: TenantQueries, { scriptId, versionId, questions }: SharedThings, mark: CanaryPlace): Promise<void> {
  await tx.execute(
    sql`insert into script (org_id, id, name, purpose) values (${tx.orgId}, ${scriptId}, ${canary(mark, "script")}, ${canary(mark, "purpose")})`,
  );
  await tx.execute(sql`insert into script_version (org_id, id, script_id, number, pitch, fallback, single_question, published_at)
    values (${tx.orgId}, ${versionId}, ${scriptId}, 1, ${canary(mark, "pitch")}, ${canary(mark, "fallback")}, ${canary(mark, "single")}, '2026-01-01')`);
  for (const [position, [area, id]] of Object.entries(questions).entries()) {
    await tx.execute(sql`insert into question (org_id, id, version_id, key, position, area, kind, direct, subtle, delicacy)
      values (${tx.orgId}, ${id}, ${versionId}, ${area}, ${position}, ${area}, 'text', ${canary(mark, "direct")}, ${canary(mark, "subtle")}, 2)`);
  }
}

async function seedOperations(tx: TenantQueries, { policyId, importId, keyId, people }: SharedThings, mark: CanaryPlace): Promise<void> {
  await tx.execute(
    sql`insert into cadence_policy (org_id, id, type, interval_days) values (${tx.orgId}, ${policyId}, ${canary(mark, "policy")}, 200)`,
  );
  await tx.execute(
    sql`insert into import (org_id, id, started_by_id, source, state, started_at, ended_at) values (${tx.orgId}, ${importId}, ${people.admin}, ${canary(mark, "source")}, 'done', '2026-01-01', '2026-01-01')`,
  );
  await tx.execute(
    sql`insert into import_rejection (org_id, id, import_id, file, line, code, original) values (${tx.orgId}, ${newId()}, ${importId}, 'accounts.csv', 2, 'bad_kind', ${canary(mark, "original")})`,
  );
  await tx.execute(
    sql`insert into audit_entry (org_id, id, at, person_id, action, request_id) values (${tx.orgId}, ${newId()}, '2026-01-01', ${people.admin}, ${canary(mark, "action")}, '')`,
  );
  await tx.execute(
    sql`insert into api_key (org_id, id, name, role, secret_hash, created_at) values (${tx.orgId}, ${keyId}, ${canary(mark, "key")}, 'admin', ${newId()}, '2026-01-01')`,
  );
  await tx.execute(
    sql`insert into outbox_message (org_id, id, topic, payload, created_at) values (${tx.orgId}, ${newId()}, ${canary(mark, "topic")}, '{}', '2026-01-01')`,
  );
}
