import { RuleError } from "@revisit/domain/errors";
import type { Viewer } from "@revisit/domain/people/viewer";
import type { ReviewState } from "@revisit/domain/review/reviewState";
import { withinScope } from "../account/withinScope.ts";
import { sql, type Sql } from "../database/sql.ts";
import { openStates } from "../review/openStates.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";

/** What a rep needs beside an account's standing to act on it. */
export type DueDetail = {
  id: string;
  phone: string | null;
  openReview: { id: string; state: ReviewState; version: number; proposedOn: string | null } | null;
  openPromises: number;
};

/** What one person has before them. */
export function weekRepository(tx: TenantQueries, viewer: Viewer) {
  return {
    /** Somebody active whose week the viewer may see: themselves, or who covers a territory of theirs. @throws {RuleError} `person_not_found` */
    async person(personId: string): Promise<{ id: string; name: string }> {
      const [row] = await tx.query<{ id: string; name: string }>(
        sql`select p.id, p.name from person p where p.org_id = ${tx.orgId}::uuid and p.id = ${personId}::uuid and p.is_active and ${mayLookAt(viewer)}`,
        "week_person",
      );
      if (!row) {
        throw new RuleError("person_not_found");
      }

      return row;
    },

    async dueDetails(accountIds: readonly string[]): Promise<DueDetail[]> {
      return tx.query<DueDetail>(
        sql`select a.id, a.phone,
              (select json_build_object('id', r.id, 'state', r.state, 'version', r.version, 'proposedOn', r.proposed_on) from review r
                where r.org_id = a.org_id and r.account_id = a.id and r.state in ${openStates}) as "openReview",
              (select count(*) from promise m where m.org_id = a.org_id and m.account_id = a.id and m.state = 'open') as "openPromises"
            from account a
            where a.org_id = ${tx.orgId}::uuid and a.id = any(${accountIds}::uuid[]) and ${withinScope(viewer.scope)}`,
        "due_details",
      );
    },
  };
}

function mayLookAt({ scope, personId }: Viewer): Sql {
  switch (scope.kind) {
    case "all":
      return sql`true`;
    case "territories":
      return sql`(p.id = ${personId}::uuid or exists (select 1 from territory_assignment s
        where s.org_id = p.org_id and s.person_id = p.id and s.territory_id = any(${scope.territoryIds}::uuid[])))`;
    case "owner":
      return sql`p.id = ${scope.personId}::uuid`;
  }
}
