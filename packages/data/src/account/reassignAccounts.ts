import { RuleError } from "@revisit/domain/errors";
import type { Viewer } from "@revisit/domain/people/viewer";
import { sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import { withinScope } from "./withinScope.ts";

export type Reassignment = { readonly accountIds: readonly string[]; readonly ownerId: string };

/** @returns the ids of the accounts that moved. @throws {RuleError} `person_not_found` */
export async function reassignAccounts(tx: TenantQueries, viewer: Viewer, { accountIds, ownerId }: Reassignment): Promise<string[]> {
  const [owner] = await tx.query(sql`select from person where org_id = ${tx.orgId}::uuid and id = ${ownerId}::uuid and is_active`);

  if (!owner) {
    throw new RuleError("person_not_found");
  }
  // in the order of ids, so that two reassignments at once wait for each other and not in a ring
  const moved = await tx.query<{ id: string }>(
    sql`with taken as (
          select a.id from account a
          where a.org_id = ${tx.orgId}::uuid and a.id = any(${accountIds}::uuid[]) and a.archived_at is null
            and a.owner_id is distinct from ${ownerId}::uuid and ${withinScope(viewer.scope)}
          order by a.id for no key update
        )
        update account a set owner_id = ${ownerId}::uuid, version = a.version + 1, updated_at = now()
        from taken where a.org_id = ${tx.orgId}::uuid and a.id = taken.id returning a.id`,
  );
  const ids = moved.map(({ id }) => id);

  // a review that has begun stays with whoever holds it
  await tx.execute(
    sql`update review r set rep_id = ${ownerId}::uuid, version = r.version + 1
        where r.org_id = ${tx.orgId}::uuid and r.account_id = any(${ids}::uuid[]) and r.state in ('proposed', 'invited', 'scheduled')`,
  );

  return ids;
}
