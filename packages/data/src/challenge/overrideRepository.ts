import type { LevelOverride } from "@revisit/domain/account/accountFacts";
import type { Viewer } from "@revisit/domain/people/viewer";
import { requireParents } from "../account/requireParents.ts";
import { sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";

export type OverrideDraft = Omit<LevelOverride, "by"> & { readonly accountId: string; readonly setById: string };

/** Levels set by hand at the accounts that the viewer sees. Whoever writes here reassesses the account in the same transaction. */
export function overrideRepository(tx: TenantQueries, viewer: Viewer) {
  return {
    /** Takes the place of the one before. @throws {RuleError} `account_not_found` */
    async set(draft: OverrideDraft): Promise<void> {
      await requireParents(tx, viewer, { accountId: draft.accountId });
      await tx.execute(
        sql`insert into level_override (org_id, account_id, level, reason, set_by_id, set_on, until_on)
            values (${tx.orgId}::uuid, ${draft.accountId}::uuid, ${draft.level}, ${draft.reason}, ${draft.setById}::uuid, ${draft.setOn}::date, ${draft.untilOn}::date)
            on conflict (org_id, account_id) do update
              set level = excluded.level, reason = excluded.reason, set_by_id = excluded.set_by_id, set_on = excluded.set_on, until_on = excluded.until_on`,
      );
    },

    /** Nothing to end is no error. @throws {RuleError} `account_not_found` */
    async end(accountId: string): Promise<void> {
      await requireParents(tx, viewer, { accountId });
      await tx.execute(sql`delete from level_override where org_id = ${tx.orgId}::uuid and account_id = ${accountId}::uuid`);
    },
  };
}
