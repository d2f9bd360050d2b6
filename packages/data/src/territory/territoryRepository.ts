import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import { RuleError } from "@revisit/domain/errors";
import type { Viewer } from "@revisit/domain/people/viewer";
import { sql, type Sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import { belowTerritory } from "./belowTerritory.ts";

/** `accounts` stand in it (not below), `people` cover it today; `depth` 0 is a root of what the viewer sees. */
export type TerritoryNode = {
  id: string;
  code: string;
  name: string;
  parentId: string | null;
  depth: number;
  accounts: number;
  people: number;
};

export type TerritoryDraft = {
  readonly territoryId: string;
  readonly code: string;
  readonly name: string;
  readonly parentId: string | null;
};

/** The tree of territories, cut to what the viewer sees: their scope's, or those their own accounts stand in. */
export function territoryRepository(tx: TenantQueries, viewer: Viewer) {
  return {
    /** Parents before children, siblings by name. */
    list: (today: IsoDay) => tx.query<TerritoryNode>(listStatement(tx, viewer, today)),

    /** Adds or changes one. @throws {RuleError} `territory_code_taken`, `territory_not_found` (the parent), `territory_loop` */
    async save(draft: TerritoryDraft): Promise<void> {
      await refuseTakenCode(tx, draft);
      await refuseBadParent(tx, draft);
      await tx.execute(sql`
        insert into territory (org_id, id, code, name, parent_id)
        values (${tx.orgId}::uuid, ${draft.territoryId}::uuid, ${draft.code}, ${draft.name}, ${draft.parentId}::uuid)
        on conflict (org_id, id) do update set code = excluded.code, name = excluded.name, parent_id = excluded.parent_id`);
    },

    /** Past assignments go with it. @throws {RuleError} `territory_not_found`, `territory_not_empty` */
    async remove(territoryId: string, today: IsoDay): Promise<void> {
      const [full] = await tx.query(sql`
        select from territory t where t.org_id = ${tx.orgId}::uuid and t.id = ${territoryId}::uuid and (
          exists (select from account a where a.org_id = t.org_id and a.territory_id = t.id)
          or exists (select from territory c where c.org_id = t.org_id and c.parent_id = t.id)
          or exists (select from territory_assignment s where s.org_id = t.org_id and s.territory_id = t.id and (s.ends_on is null or s.ends_on > ${today}::date)))`);

      if (full) {
        throw new RuleError("territory_not_empty");
      }
      const removed = await tx.execute(sql`delete from territory where org_id = ${tx.orgId}::uuid and id = ${territoryId}::uuid`);

      if (removed === 0) {
        throw new RuleError("territory_not_found");
      }
    },
  };
}

function listStatement(tx: TenantQueries, viewer: Viewer, today: IsoDay): Sql {
  return sql`
    with recursive seen as (
      select t.id, t.code, t.name, t.parent_id from territory t where t.org_id = ${tx.orgId}::uuid and ${inSight(viewer)}
    ), tree as (
      select s.*, 0 as depth, array[s.name, s.id::text] as path from seen s where s.parent_id is null or s.parent_id not in (select id from seen)
      union all
      select s.*, t.depth + 1, t.path || s.name || s.id::text from seen s join tree t on s.parent_id = t.id
    )
    select t.id, t.code, t.name, case when t.depth > 0 then t.parent_id end as "parentId", t.depth,
      coalesce((select sum(c.accounts)::int from standing_count c where c.org_id = ${tx.orgId}::uuid and c.territory_id = t.id and ${ownedInSight(viewer)}), 0) as accounts,
      (select count(distinct a.person_id)::int from territory_assignment a where a.org_id = ${tx.orgId}::uuid and a.territory_id = t.id
        and a.starts_on <= ${today}::date and (a.ends_on is null or a.ends_on > ${today}::date)) as people
    from tree t order by t.path`;
}

function inSight({ scope }: Viewer): Sql {
  switch (scope.kind) {
    case "all":
      return sql`true`;
    case "territories":
      return sql`t.id = any(${scope.territoryIds}::uuid[])`;
    case "owner":
      return sql`(t.id = any(${scope.territoryIds}::uuid[])
        or exists (select from standing_count c where c.org_id = t.org_id and c.territory_id = t.id and c.owner_id = ${scope.personId}::uuid and c.accounts > 0))`;
  }
}

/** Of a territory that others work in too, a rep is told how many accounts are their own. */
function ownedInSight({ scope }: Viewer): Sql {
  return scope.kind === "owner"
    ? sql`(c.owner_id = ${scope.personId}::uuid or c.territory_id = any(${scope.territoryIds}::uuid[]))`
    : sql`true`;
}

async function refuseTakenCode(tx: TenantQueries, { territoryId, code }: TerritoryDraft): Promise<void> {
  const [taken] = await tx.query(
    sql`select from territory where org_id = ${tx.orgId}::uuid and code = ${code} and id <> ${territoryId}::uuid`,
  );

  if (taken) {
    throw new RuleError("territory_code_taken", { code });
  }
}

async function refuseBadParent(tx: TenantQueries, { territoryId, parentId }: TerritoryDraft): Promise<void> {
  if (parentId === null) {
    return;
  }
  const [parent] = await tx.query<{ isBelow: boolean }>(
    sql`select t.id in (${belowTerritory(tx.orgId, territoryId)}) as "isBelow" from territory t where t.org_id = ${tx.orgId}::uuid and t.id = ${parentId}::uuid`,
  );

  if (!parent && parentId !== territoryId) {
    throw new RuleError("territory_not_found");
  }
  if (parentId === territoryId || parent?.isBelow) {
    throw new RuleError("territory_loop");
  }
}
