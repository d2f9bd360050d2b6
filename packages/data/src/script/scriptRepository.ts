import { RuleError } from "@revisit/domain/errors";
import type { Conditions } from "@revisit/domain/script/conditions";
import type { Question } from "@revisit/domain/script/question";
import { sql, type Sql } from "../database/sql.ts";
import { newId } from "../newId.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import { insertVersion } from "./insertVersion.ts";

/** One script as listed: `number` and `questions` are of its latest version, `heldWith` counts held reviews of all versions. */
export type ScriptSummary = {
  id: string;
  name: string;
  purpose: string;
  number: number;
  questions: number;
  isArchived: boolean;
  conditions: Conditions;
  heldWith: number;
};

/** A script with one of its versions. */
export type ScriptRecord = Omit<ScriptSummary, "questions" | "heldWith"> & {
  versions: { number: number; publishedAt: string }[];
  pitch: string;
  fallback: string;
  singleQuestion: string;
  questions: Question[];
};

/** A version to be published; `baseNumber` is the one it was written from, null for a new script. */
export type ScriptVersionDraft = {
  readonly scriptId: string;
  readonly name: string;
  readonly purpose: string;
  readonly conditions: Conditions;
  readonly pitch: string;
  readonly fallback: string;
  readonly singleQuestion: string;
  readonly questions: readonly Question[];
  readonly baseNumber: number | null;
};

/** The scripts of the organization. A version is never changed: reviews that used it keep it. */
export function scriptRepository(tx: TenantQueries) {
  return {
    /** Those in use first, by name. */
    list: () => tx.query<ScriptSummary>(listStatement(tx)),

    /** @param number - of the version; null = the latest. @throws {RuleError} `not_found` */
    async get(scriptId: string, number: number | null): Promise<ScriptRecord> {
      const [row] = await tx.query<ScriptRecord>(versionStatement(tx, scriptId, number));

      return row ?? notFound();
    },

    /**
     * Publishes a new version, making the script where `baseNumber` is null.
     *
     * @returns its number
     * @throws {RuleError} `script_name_taken`, `not_found`, `record_changed_meanwhile` where somebody published another meanwhile
     */
    async publish(draft: ScriptVersionDraft, asOf: Date): Promise<number> {
      await refuseTakenName(tx, draft);
      const latest = draft.baseNumber === null ? await insertScript(tx, draft) : await lockScript(tx, draft);

      if (latest !== (draft.baseNumber ?? 0)) {
        throw new RuleError("record_changed_meanwhile");
      }
      await insertVersion(tx, { ...draft, versionId: newId(), number: latest + 1 }, asOf);

      return latest + 1;
    },

    /** An archived script is chosen for no new review. @throws {RuleError} `not_found` */
    async archive(scriptId: string, isArchived: boolean): Promise<void> {
      const changed = await tx.execute(
        sql`update script set is_archived = ${isArchived} where org_id = ${tx.orgId}::uuid and id = ${scriptId}::uuid`,
      );

      if (changed === 0) {
        notFound();
      }
    },
  };
}

function listStatement(tx: TenantQueries): Sql {
  return sql`
    select distinct on (s.is_archived, s.name, s.id) s.id, s.name, s.purpose, v.number, s.is_archived as "isArchived", s.conditions,
      (select count(*)::int from question q where q.org_id = v.org_id and q.version_id = v.id) as questions,
      (select count(*)::int from review r join script_version u on u.org_id = r.org_id and u.id = r.script_version_id
        where r.org_id = s.org_id and r.state = 'held' and u.script_id = s.id) as "heldWith"
    from script s join script_version v on v.org_id = s.org_id and v.script_id = s.id
    where s.org_id = ${tx.orgId}::uuid
    order by s.is_archived, s.name, s.id, v.number desc`;
}

function versionStatement(tx: TenantQueries, scriptId: string, number: number | null): Sql {
  return sql`
    select s.id, s.name, s.purpose, s.conditions, s.is_archived as "isArchived", v.number, v.pitch, v.fallback, v.single_question as "singleQuestion",
      (select json_agg(json_build_object('number', o.number, 'publishedAt', to_char(o.published_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by o.number desc)
        from script_version o where o.org_id = s.org_id and o.script_id = s.id) as versions,
      coalesce((select json_agg(json_build_object('key', q.key, 'area', q.area, 'kind', q.kind, 'direct', q.direct, 'subtle', q.subtle, 'help', q.help,
        'delicacy', q.delicacy, 'choices', q.choices, 'conditions', q.conditions) order by q.position)
        from question q where q.org_id = v.org_id and q.version_id = v.id), '[]'::json) as questions
    from script s join script_version v on v.org_id = s.org_id and v.script_id = s.id
    where s.org_id = ${tx.orgId}::uuid and s.id = ${scriptId}::uuid and (${number}::int is null or v.number = ${number}::int)
    order by v.number desc limit 1`;
}

async function refuseTakenName(tx: TenantQueries, { scriptId, name }: ScriptVersionDraft): Promise<void> {
  const [taken] = await tx.query(sql`select from script where org_id = ${tx.orgId}::uuid and name = ${name} and id <> ${scriptId}::uuid`);

  if (taken) {
    throw new RuleError("script_name_taken", { name });
  }
}

async function insertScript(tx: TenantQueries, draft: ScriptVersionDraft): Promise<number> {
  const added = await tx.execute(sql`
    insert into script (org_id, id, name, purpose, conditions)
    values (${tx.orgId}::uuid, ${draft.scriptId}::uuid, ${draft.name}, ${draft.purpose}, ${JSON.stringify(draft.conditions)}::jsonb)
    on conflict (org_id, id) do nothing`);

  if (added === 0) {
    throw new RuleError("record_changed_meanwhile");
  }

  return 0;
}

/** Waits for whoever publishes the same script now. @returns the latest number */
async function lockScript(tx: TenantQueries, draft: ScriptVersionDraft): Promise<number> {
  const changed = await tx.execute(sql`
    update script set name = ${draft.name}, purpose = ${draft.purpose}, conditions = ${JSON.stringify(draft.conditions)}::jsonb
    where org_id = ${tx.orgId}::uuid and id = ${draft.scriptId}::uuid`);

  if (changed === 0) {
    notFound();
  }
  const [row] = await tx.query<{ number: number }>(
    sql`select max(number)::int as number from script_version where org_id = ${tx.orgId}::uuid and script_id = ${draft.scriptId}::uuid`,
  );

  return row?.number ?? 0;
}

function notFound(): never {
  throw new RuleError("not_found");
}
