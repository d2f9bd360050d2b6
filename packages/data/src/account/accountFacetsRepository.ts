import type { Viewer } from "@revisit/domain/people/viewer";
import { sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import { withinScope } from "./withinScope.ts";

/** What the accounts that the viewer sees can be filtered by. */
export type AccountFacets = {
  types: { value: string; accounts: number }[];
  sizeBands: string[];
  countries: string[];
  /** in the order of the tree: each territory, then all below it; `depth` 0 = nothing above it within the viewer's sight */
  territories: { id: string; code: string; name: string; parentId: string | null; depth: number }[];
  owners: { id: string; name: string; email: string }[];
};

/** Archived accounts count for nothing here. */
export function accountFacetsRepository(tx: TenantQueries, viewer: Viewer) {
  const inScope = sql`s.org_id = ${tx.orgId}::uuid and ${withinScope(viewer.scope, "s")}`;

  return {
    async get(): Promise<AccountFacets> {
      const [facets] = await tx.query<AccountFacets>(
        sql`with recursive word as materialized (
              select distinct a.size_band, a.country from account a
              where a.org_id = ${tx.orgId}::uuid and a.archived_at is null and ${withinScope(viewer.scope)}
            ), seen as (
              select distinct s.territory_id, s.owner_id from standing_count s where ${inScope} and s.accounts > 0
            ), above as (
              select t.id, t.parent_id from territory t where t.org_id = ${tx.orgId}::uuid and t.id in (select territory_id from seen)
              union
              select t.id, t.parent_id from territory t join above b on t.id = b.parent_id where t.org_id = ${tx.orgId}::uuid
            ), tree as (
              select t.id, t.code, t.name, t.parent_id, 0 as depth, array[t.name, t.id::text] as path, array[t.id] as ids from territory t
                where t.org_id = ${tx.orgId}::uuid and t.id in (select id from above) and (t.parent_id is null or t.parent_id not in (select id from above))
              union all
              select t.id, t.code, t.name, t.parent_id, p.depth + 1, p.path || t.name || t.id::text, p.ids || t.id
                from territory t join tree p on t.parent_id = p.id
                where t.org_id = ${tx.orgId}::uuid and t.id in (select id from above) and t.id <> all(p.ids)
            )
            select
              (select coalesce(json_agg(json_build_object('value', f.type, 'accounts', f.accounts) order by f.type), '[]')
                from (select s.type, count(*) as accounts from standing s where ${inScope} group by s.type) f) as types,
              array(select distinct size_band from word order by 1) as "sizeBands",
              array(select distinct country from word order by 1) as countries,
              (select coalesce(json_agg(json_build_object('id', id, 'code', code, 'name', name, 'parentId', parent_id, 'depth', depth) order by path), '[]') from tree) as territories,
              (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'email', p.email) order by p.name, p.id), '[]')
                from person p where p.org_id = ${tx.orgId}::uuid and p.id in (select owner_id from seen)) as owners`,
        "account_facets",
      );

      return facets ?? { types: [], sizeBands: [], countries: [], territories: [], owners: [] };
    },
  };
}
