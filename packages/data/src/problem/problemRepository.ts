import type { Viewer } from "@revisit/domain/people/viewer";
import { accountToday } from "../account/accountToday.ts";
import { onAccountInScope } from "../account/onAccountInScope.ts";
import { refuseWrite } from "../account/refuseWrite.ts";
import { requireParents } from "../account/requireParents.ts";
import { withinScope } from "../account/withinScope.ts";
import { sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import { problemColumns, problemTables, type ProblemRow } from "./problemRow.ts";

/** `version` null: a new one, opened on the account's day of `asOf`. */
export type ProblemDraft = {
  readonly id: string;
  readonly accountId: string;
  readonly reviewId: string | null;
  readonly findingId: string | null;
  readonly productId: string | null;
  readonly ownerId: string | null;
  readonly what: string;
  readonly severity: number;
  readonly waitingOn: "us" | "customer";
  readonly asOf: Date;
  readonly version: number | null;
};

export type ProblemSolved = {
  readonly id: string;
  readonly version: number;
  readonly remedy: string;
  readonly effort: number | null;
  readonly asOf: Date;
};

/** What went wrong at the accounts that the viewer sees. */
export function problemRepository(tx: TenantQueries, viewer: Viewer) {
  return { ...reads(tx, viewer), ...writes(tx, viewer) };
}

function reads(tx: TenantQueries, viewer: Viewer) {
  return {
    /** Open ones first, the worst first; then the latest solved. 200 at most. */
    async ofAccount(accountId: string): Promise<ProblemRow[]> {
      return tx.query<ProblemRow>(
        sql`select ${problemColumns} from ${problemTables}
            where q.org_id = ${tx.orgId}::uuid and q.account_id = ${accountId}::uuid and ${withinScope(viewer.scope)}
            order by q.solved_on is not null, case when q.solved_on is null then -q.severity end, q.solved_on desc, q.opened_on, q.id limit 200`,
        "problems_of_account",
      );
    },

    async ofReview(reviewId: string): Promise<ProblemRow[]> {
      return tx.query<ProblemRow>(
        sql`select ${problemColumns} from ${problemTables}
            where q.org_id = ${tx.orgId}::uuid and q.review_id = ${reviewId}::uuid and ${withinScope(viewer.scope)} order by q.severity desc, q.id`,
        "problems_of_review",
      );
    },

    /** Unsolved problems at a person's accounts: what waits on us first, the longest wait first. */
    async openOfOwner(personId: string, limit: number): Promise<ProblemRow[]> {
      return tx.query<ProblemRow>(
        sql`select ${problemColumns} from ${problemTables}
            where q.org_id = ${tx.orgId}::uuid and q.solved_on is null and a.owner_id = ${personId}::uuid and a.archived_at is null and ${withinScope(viewer.scope)}
            order by q.waiting_on = 'us' desc, q.waiting_since, q.severity desc, q.id limit ${limit}`,
        "open_problems_of_owner",
      );
    },
  };
}

function writes(tx: TenantQueries, viewer: Viewer) {
  return {
    /** A change of whom it waits on starts that clock again. @returns the new version. @throws {RuleError} where what it points to or the problem is not there, or was changed */
    async save(draft: ProblemDraft): Promise<number> {
      await requireParents(tx, viewer, { ...draft, personId: draft.ownerId });
      const [row] = await (draft.version === null ? insert(tx, draft) : update(tx, viewer, draft));

      return row ? row.version : await refuseWrite(tx, viewer, { table: "problem", id: draft.id, missing: "not_found" });
    },

    /** Takes back what a review noted as a problem by findings that were dropped since. */
    async withdrawDropped(reviewId: string): Promise<void> {
      await tx.execute(
        sql`delete from problem q using finding f
            where q.org_id = ${tx.orgId}::uuid and q.review_id = ${reviewId}::uuid and q.solved_on is null
              and f.org_id = q.org_id and f.id = q.finding_id and f.state = 'dropped'`,
      );
    },

    /** @returns the new version. @throws {RuleError} `not_found`, `record_changed_meanwhile` */
    async solve(solved: ProblemSolved): Promise<number> {
      const [row] = await tx.query<{ version: number }>(
        sql`update problem q set solved_on = coalesce(q.solved_on, ${accountToday(solved.asOf)}), remedy = ${solved.remedy}, effort = ${solved.effort}, version = q.version + 1
            from account a
            where q.org_id = ${tx.orgId}::uuid and q.id = ${solved.id}::uuid and q.version = ${solved.version} and ${onAccountInScope(viewer.scope, "q")}
            returning q.version`,
      );

      return row ? row.version : await refuseWrite(tx, viewer, { table: "problem", id: solved.id, missing: "not_found" });
    },
  };
}

function insert(tx: TenantQueries, draft: ProblemDraft): Promise<{ version: number }[]> {
  return tx.query(
    sql`insert into problem (org_id, id, account_id, review_id, finding_id, product_id, owner_id, what, severity, opened_on, waiting_on, waiting_since)
        select a.org_id, ${draft.id}::uuid, a.id, ${draft.reviewId}::uuid, ${draft.findingId}::uuid, ${draft.productId}::uuid, ${draft.ownerId}::uuid,
               ${draft.what}, ${draft.severity}, ${accountToday(draft.asOf)}, ${draft.waitingOn}, ${accountToday(draft.asOf)}
        from account a where a.org_id = ${tx.orgId}::uuid and a.id = ${draft.accountId}::uuid
        on conflict (org_id, id) do nothing returning version`,
  );
}

function update(tx: TenantQueries, viewer: Viewer, draft: ProblemDraft): Promise<{ version: number }[]> {
  return tx.query(
    sql`update problem q
        set what = ${draft.what}, severity = ${draft.severity}, product_id = ${draft.productId}::uuid,
            waiting_since = case when q.waiting_on = ${draft.waitingOn} then q.waiting_since else ${accountToday(draft.asOf)} end,
            waiting_on = ${draft.waitingOn}, version = q.version + 1
        from account a
        where q.org_id = ${tx.orgId}::uuid and q.id = ${draft.id}::uuid and q.account_id = ${draft.accountId}::uuid and q.version = ${draft.version}
          and ${onAccountInScope(viewer.scope, "q")}
        returning q.version`,
  );
}
