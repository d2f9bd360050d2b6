import { RuleError } from "@revisit/domain/errors";
import type { Conditions } from "@revisit/domain/script/conditions";
import type { Question } from "@revisit/domain/script/question";
import { sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";

/** A script as it stands: `versionId` is its latest version. */
export type ChoosableScript = { id: string; name: string; conditions: Conditions; isArchived: boolean; versionId: string };

/** One version of a script with its questions in order. */
export type ScriptVersionRow = {
  id: string;
  versionId: string;
  name: string;
  number: number;
  pitch: string;
  fallback: string;
  singleQuestion: string;
  questions: VersionQuestion[];
};

export type VersionQuestion = Question & { id: string; position: number };

/** Scripts as reviews use them; the whole organization shares them. */
export function reviewScriptRepository(tx: TenantQueries) {
  return {
    /** Those not archived, each with its latest version. */
    async choosable(): Promise<ChoosableScript[]> {
      return tx.query<ChoosableScript>(
        sql`select distinct on (s.id) s.id, s.name, s.conditions, s.is_archived as "isArchived", v.id as "versionId"
            from script s join script_version v on v.org_id = s.org_id and v.script_id = s.id
            where s.org_id = ${tx.orgId}::uuid and not s.is_archived order by s.id, v.number desc`,
        "choosable_scripts",
      );
    },

    /** @throws {RuleError} `not_found` */
    async version(versionId: string): Promise<ScriptVersionRow> {
      const [row] = await tx.query<ScriptVersionRow>(
        sql`select s.id, v.id as "versionId", s.name, v.number, v.pitch, v.fallback, v.single_question as "singleQuestion",
              coalesce((select json_agg(json_build_object('id', q.id, 'key', q.key, 'position', q.position, 'area', q.area, 'kind', q.kind, 'direct', q.direct,
                'subtle', q.subtle, 'help', q.help, 'delicacy', q.delicacy, 'choices', q.choices, 'conditions', q.conditions) order by q.position)
                from question q where q.org_id = v.org_id and q.version_id = v.id), '[]'::json) as questions
            from script_version v join script s on s.org_id = v.org_id and s.id = v.script_id
            where v.org_id = ${tx.orgId}::uuid and v.id = ${versionId}::uuid`,
        "script_version",
      );
      if (!row) {
        throw new RuleError("not_found");
      }

      return row;
    },
  };
}
