import { STARTER_SCRIPTS } from "@revisit/domain/script/starterScripts";
import type { StarterScript } from "@revisit/domain/script/starterScript";
import { STARTER_DRIVERS } from "@revisit/domain/value/starterDrivers";
import { sql } from "../database/sql.ts";
import { newId } from "../newId.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";

/** Gives a new organization what it starts with: the starter scripts, published, and the value drivers. */
export async function furnishOrganization(tx: TenantQueries, asOf: Date): Promise<void> {
  for (const script of STARTER_SCRIPTS) {
    await insertScript(tx, script, asOf);
  }
  await tx.execute(sql`
    insert into value_driver (org_id, id, name)
    select ${tx.orgId}::uuid, gen_random_uuid(), name from jsonb_array_elements_text(${JSON.stringify(STARTER_DRIVERS)}::jsonb) as driver (name)
    on conflict (org_id, name) do nothing`);
}

async function insertScript(tx: TenantQueries, script: StarterScript, asOf: Date): Promise<void> {
  const [scriptId, versionId] = [newId(), newId()];
  await tx.execute(sql`
    insert into script (org_id, id, name, purpose, conditions)
    values (${tx.orgId}::uuid, ${scriptId}::uuid, ${script.name}, ${script.purpose}, ${JSON.stringify(script.conditions)}::jsonb)`);
  await tx.execute(sql`
    insert into script_version (org_id, id, script_id, number, pitch, fallback, single_question, published_at)
    values (${tx.orgId}::uuid, ${versionId}::uuid, ${scriptId}::uuid, 1, ${script.pitch}, ${script.fallback}, ${script.singleQuestion}, ${asOf.toISOString()}::timestamptz)`);
  const questions = script.questions.map((question, position) => ({ ...question, id: newId(), position }));
  await tx.execute(sql`
    insert into question (org_id, id, version_id, key, position, area, kind, direct, subtle, help, delicacy, choices, conditions)
    select ${tx.orgId}::uuid, q.id, ${versionId}::uuid, q.key, q.position, q.area, q.kind, q.direct, q.subtle, q.help, q.delicacy,
      array(select jsonb_array_elements_text(q.choices)), q.conditions
    from jsonb_to_recordset(${JSON.stringify(questions)}::jsonb) as q
      (id uuid, key text, position int, area text, kind text, direct text, subtle text, help text, delicacy int, choices jsonb, conditions jsonb)`);
}
