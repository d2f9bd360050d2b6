import { sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";

export type AuditRecord = { id: string; at: string; person: string | null; action: string; entityId: string | null };

/** Where a page ends: the next begins after it. */
export type AuditPlace = { readonly at: string; readonly id: string };

/** Who did what. Written with each mutation's receipt; nobody can change it. */
export function auditRepository(tx: TenantQueries) {
  return {
    /** The newest first. */
    list: (after: AuditPlace | null, limit: number) =>
      tx.query<AuditRecord>(sql`
        select e.id, e.at, p.name as person, e.action, e.entity_id as "entityId"
        from audit_entry e left join person p on p.org_id = e.org_id and p.id = e.person_id
        where e.org_id = ${tx.orgId}::uuid and (${after?.at ?? null}::timestamptz is null or (e.at, e.id) < (${after?.at ?? null}::timestamptz, ${after?.id ?? null}::uuid))
        order by e.at desc, e.id desc limit ${limit}`),
  };
}
