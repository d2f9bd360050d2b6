import { RuleError } from "@revisit/domain/errors";
import type { Viewer } from "@revisit/domain/people/viewer";
import { accountToday } from "../account/accountToday.ts";
import { onAccountInScope } from "../account/onAccountInScope.ts";
import { refuseWrite } from "../account/refuseWrite.ts";
import { requireParents } from "../account/requireParents.ts";
import { withinScope } from "../account/withinScope.ts";
import { sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import { recommendationColumns, recommendationTables, type RecommendationRow } from "./recommendationRow.ts";
import { citeFindings, insertRecommendation, removeSame, type RecommendationDraft } from "./writeRecommendation.ts";

export type RecommendationSettled = {
  readonly id: string;
  readonly version: number;
  readonly outcome: RecommendationRow["outcome"];
  readonly reason: string | null;
  readonly asOf: Date;
};

/** What was recommended to the accounts that the viewer sees. */
export function recommendationRepository(tx: TenantQueries, viewer: Viewer) {
  return { ...reads(tx, viewer), ...writes(tx, viewer) };
}

function reads(tx: TenantQueries, viewer: Viewer) {
  return {
    async ofReview(reviewId: string): Promise<RecommendationRow[]> {
      return tx.query<RecommendationRow>(
        sql`select ${recommendationColumns} from ${recommendationTables}
            where e.org_id = ${tx.orgId}::uuid and e.review_id = ${reviewId}::uuid and ${withinScope(viewer.scope)} order by e.id`,
        "recommendations_of_review",
      );
    },

    /** Of all reviews of an account, the latest first; 500 at most. */
    async ofAccount(accountId: string): Promise<RecommendationRow[]> {
      return tx.query<RecommendationRow>(
        sql`select ${recommendationColumns} from ${recommendationTables}
            where e.org_id = ${tx.orgId}::uuid and e.account_id = ${accountId}::uuid and ${withinScope(viewer.scope)}
            order by e.created_on desc, e.id desc limit 500`,
        "recommendations_of_account",
      );
    },

    /** @throws {RuleError} `not_found` */
    async get(recommendationId: string): Promise<RecommendationRow> {
      const [row] = await tx.query<RecommendationRow>(
        sql`select ${recommendationColumns} from ${recommendationTables}
            where e.org_id = ${tx.orgId}::uuid and e.id = ${recommendationId}::uuid and ${withinScope(viewer.scope)}`,
        "recommendation",
      );
      if (!row) {
        throw new RuleError("not_found");
      }

      return row;
    },
  };
}

function writes(tx: TenantQueries, viewer: Viewer) {
  return {
    /**
     * Writes what the rep decided of one proposal in one review, over whatever they had decided of it under another id. The
     * review was seen to be there.
     *
     * @returns the new version
     * @throws {RuleError} `product_not_found`; `not_found` where the id is another's or a cited finding is of another account
     */
    async save(draft: RecommendationDraft): Promise<number> {
      await requireParents(tx, viewer, { accountId: draft.accountId, productId: draft.productId });
      await removeSame(tx, draft);
      const [row] = await insertRecommendation(tx, draft);
      if (!row || !(await citeFindings(tx, draft))) {
        throw new RuleError("not_found");
      }

      return row.version;
    },

    /** @returns the new version. @throws {RuleError} `not_found`, `record_changed_meanwhile` */
    async settle(settled: RecommendationSettled): Promise<number> {
      const [row] = await tx.query<{ version: number }>(
        sql`update recommendation e set outcome = ${settled.outcome}, outcome_reason = ${settled.reason}, outcome_on = ${accountToday(settled.asOf)}, version = e.version + 1
            from account a
            where e.org_id = ${tx.orgId}::uuid and e.id = ${settled.id}::uuid and e.version = ${settled.version} and ${onAccountInScope(viewer.scope, "e")}
            returning e.version`,
      );

      return row ? row.version : await refuseWrite(tx, viewer, { table: "recommendation", id: settled.id, missing: "not_found" });
    },

    /** @throws {RuleError} `not_found`, `record_changed_meanwhile` */
    async remove(recommendationId: string, version: number): Promise<void> {
      const removed = await tx.execute(
        sql`delete from recommendation e using account a
            where e.org_id = ${tx.orgId}::uuid and e.id = ${recommendationId}::uuid and e.version = ${version} and ${onAccountInScope(viewer.scope, "e")}`,
      );

      if (removed === 0) {
        await refuseWrite(tx, viewer, { table: "recommendation", id: recommendationId, missing: "not_found" });
      }
    },
  };
}
