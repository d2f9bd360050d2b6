import type { Viewer } from "@revisit/domain/people/viewer";
import { onAccountInScope } from "../account/onAccountInScope.ts";
import { sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import type { ReviewRow } from "./reviewRow.ts";

/** What is written of a review: instants as they come, the rest as a `ReviewRow` has it. */
export type ReviewDraft = Omit<
  ReviewRow,
  "accountName" | "timeZone" | "rep" | "version" | "invitedAt" | "scheduledAt" | "startedAt" | "endedAt"
> & {
  readonly repId: string;
  readonly invitedAt: Date | null;
  readonly scheduledAt: Date | null;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
};

/** The account was seen to be there before. 0: the account has an open review, or the id is taken. */
export function insertReview(tx: TenantQueries, draft: ReviewDraft): Promise<number> {
  return tx.execute(
    sql`insert into review (org_id, id, account_id, rep_id, territory_id, level, state, due_on, proposed_on, invited_at, scheduled_at, channel,
          duration_minutes, script_version_id, started_at, held_on, ended_at, reason, try_again_on, next_due_on)
        values (${tx.orgId}::uuid, ${draft.id}::uuid, ${draft.accountId}::uuid, ${draft.repId}::uuid, ${draft.territoryId}::uuid, ${draft.level}, ${draft.state},
          ${draft.dueOn}::date, ${draft.proposedOn}::date, ${draft.invitedAt}, ${draft.scheduledAt}, ${draft.channel}, ${draft.durationMinutes},
          ${draft.scriptVersionId}::uuid, ${draft.startedAt}, ${draft.heldOn}::date, ${draft.endedAt}, ${draft.reason}, ${draft.tryAgainOn}::date, ${draft.nextDueOn}::date)
        on conflict do nothing`,
    "review_insert",
  );
}

/** The account, the territory and the due day of a review stay. 0: changed meanwhile. */
export function updateReview(
  tx: TenantQueries,
  viewer: Viewer,
  { draft, version }: { draft: ReviewDraft; version: number },
): Promise<number> {
  return tx.execute(
    sql`update review r
        set state = ${draft.state}, level = ${draft.level}, rep_id = ${draft.repId}::uuid, proposed_on = ${draft.proposedOn}::date, invited_at = ${draft.invitedAt},
            scheduled_at = ${draft.scheduledAt}, channel = ${draft.channel}, duration_minutes = ${draft.durationMinutes},
            script_version_id = ${draft.scriptVersionId}::uuid, started_at = ${draft.startedAt}, held_on = ${draft.heldOn}::date, ended_at = ${draft.endedAt},
            reason = ${draft.reason}, try_again_on = ${draft.tryAgainOn}::date, next_due_on = ${draft.nextDueOn}::date, version = r.version + 1
        from account a
        where r.org_id = ${tx.orgId}::uuid and r.id = ${draft.id}::uuid and r.account_id = ${draft.accountId}::uuid and r.version = ${version}
          and ${onAccountInScope(viewer.scope, "r")}`,
    "review_update",
  );
}
