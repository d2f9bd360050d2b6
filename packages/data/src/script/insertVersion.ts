import type { Question } from "@revisit/domain/script/question";
import { sql } from "../database/sql.ts";
import { newId } from "../newId.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";

export type NewVersion = {
  readonly scriptId: string;
  readonly versionId: string;
  readonly number: number;
  readonly pitch: string;
  readonly fallback: string;
  readonly singleQuestion: string;
  /** in the order in which they are asked */
  readonly questions: readonly Question[];
};

/** Writes a version of a script with its questions; it is never changed afterwards. */
export async function insertVersion(tx: TenantQueries, version: NewVersion, asOf: Date): Promise<void> {
  const questions = version.questions.map((question, position) => ({ ...question, id: newId(), position }));

  await tx.execute(sql`
    insert into script_version (org_id, id, script_id, number, pitch, fallback, single_question, published_at)
    values (${tx.orgId}::uuid, ${version.versionId}::uuid, ${version.scriptId}::uuid, ${version.number}, ${version.pitch}, ${version.fallback}, ${version.singleQuestion}, ${asOf})`);
  await tx.execute(sql`
    insert into question (org_id, id, version_id, key, position, area, kind, direct, subtle, help, delicacy, choices, conditions)
    select ${tx.orgId}::uuid, q.id, ${version.versionId}::uuid, q.key, q.position, q.area, q.kind, q.direct, q.subtle, q.help, q.delicacy,
      array(select jsonb_array_elements_text(q.choices)), q.conditions
    from jsonb_to_recordset(${JSON.stringify(questions)}::jsonb) as q
      (id uuid, key text, position int, area text, kind text, direct text, subtle text, help text, delicacy int, choices jsonb, conditions jsonb)`);
}
