import type { CadencePolicy } from "@revisit/domain/cadence/cadencePolicy";
import type { CadenceGroup } from "@revisit/domain/cadence/policyEffect";
import { RuleError } from "@revisit/domain/errors";
import type { Viewer } from "@revisit/domain/people/viewer";
import { withinScope } from "../account/withinScope.ts";
import { sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import { cadenceGroups } from "./cadenceGroups.ts";

/** `accounts`: those in the viewer's sight whose interval this rule sets now. */
export type PolicyRecord = CadencePolicy & { readonly accounts: number; readonly version: number };

/** `version` null: a new one. */
export type PolicyDraft = CadencePolicy & { readonly version: number | null };

/** A rep's capacity, by which the effect of a change is read. */
export type RepCapacity = { readonly id: string; readonly name: string; readonly weeklyCapacity: number };

/** The cadence policies of the organization. */
export function policyRepository(tx: TenantQueries, viewer: Viewer) {
  return {
    /** The most specific first, then by interval. */
    list: () =>
      tx.query<PolicyRecord>(sql`
        select p.id, p.level, p.family, p.type, p.size_band as "sizeBand", p.interval_days as "intervalDays", p.version, coalesce(s.accounts, 0) as accounts
        from cadence_policy p left join (
          select s.interval_rule->>'policyId' as id, count(*)::int as accounts from standing s
          where s.org_id = ${tx.orgId}::uuid and ${withinScope(viewer.scope, "s")} group by 1) s on s.id = p.id::text
        where p.org_id = ${tx.orgId}::uuid
        order by num_nulls(p.level, p.family, p.type, p.size_band), p.interval_days, p.id`),

    /** @returns the new version. @throws {RuleError} `not_found`, `record_changed_meanwhile` */
    async save(draft: PolicyDraft): Promise<number> {
      const [row] = await (draft.version === null ? insert(tx, draft) : update(tx, draft));

      return row ? row.version : await refuse(tx, draft.id);
    },

    /** @throws {RuleError} `not_found`, `record_changed_meanwhile` */
    async remove(policyId: string, version: number): Promise<void> {
      const removed = await tx.execute(
        sql`delete from cadence_policy where org_id = ${tx.orgId}::uuid and id = ${policyId}::uuid and version = ${version}`,
      );

      if (removed === 0) {
        await refuse(tx, policyId);
      }
    },

    /** All accounts of the organization, counted by what a policy can tell apart. */
    groups: (): Promise<CadenceGroup[]> => cadenceGroups(tx),

    capacities: () =>
      tx.query<RepCapacity>(sql`
        select id, name, weekly_capacity as "weeklyCapacity" from person
        where org_id = ${tx.orgId}::uuid and is_active and weekly_capacity > 0 order by name, id`),
  };
}

function insert(tx: TenantQueries, draft: PolicyDraft): Promise<{ version: number }[]> {
  return tx.query(sql`
    insert into cadence_policy (org_id, id, level, family, type, size_band, interval_days)
    values (${tx.orgId}::uuid, ${draft.id}::uuid, ${draft.level}, ${draft.family}, ${draft.type}, ${draft.sizeBand}, ${draft.intervalDays})
    on conflict (org_id, id) do nothing returning version`);
}

function update(tx: TenantQueries, draft: PolicyDraft): Promise<{ version: number }[]> {
  return tx.query(sql`
    update cadence_policy set level = ${draft.level}, family = ${draft.family}, type = ${draft.type}, size_band = ${draft.sizeBand}, interval_days = ${draft.intervalDays}, version = version + 1
    where org_id = ${tx.orgId}::uuid and id = ${draft.id}::uuid and version = ${draft.version} returning version`);
}

async function refuse(tx: TenantQueries, policyId: string): Promise<never> {
  const [row] = await tx.query(sql`select from cadence_policy where org_id = ${tx.orgId}::uuid and id = ${policyId}::uuid`);

  throw new RuleError(row ? "record_changed_meanwhile" : "not_found");
}
