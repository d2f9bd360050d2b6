import { RuleError } from "@revisit/domain/errors";
import type { Viewer } from "@revisit/domain/people/viewer";
import { onAccountInScope } from "../account/onAccountInScope.ts";
import { refuseWrite } from "../account/refuseWrite.ts";
import { requireParents } from "../account/requireParents.ts";
import { withinScope } from "../account/withinScope.ts";
import { sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import { findingColumns, findingTables, type FindingRow } from "./findingRow.ts";
import { insertFinding, updateFinding } from "./writeFinding.ts";

/** `version` null: a new one, found on the account's day of `asOf`. */
export type FindingDraft = Pick<
  FindingRow,
  | "id"
  | "accountId"
  | "reviewId"
  | "answerId"
  | "kind"
  | "text"
  | "quote"
  | "mayQuote"
  | "sentiment"
  | "productId"
  | "competitorId"
  | "driverId"
> & {
  readonly asOf: Date;
  readonly version: number | null;
};

/** A finding and the version somebody saw. */
export type FindingSeen = { readonly id: string; readonly version: number };

/** What was learnt at the accounts that the viewer sees. */
export function findingRepository(tx: TenantQueries, viewer: Viewer) {
  return { ...reads(tx, viewer), ...writes(tx, viewer) };
}

function reads(tx: TenantQueries, viewer: Viewer) {
  return {
    /** @throws {RuleError} `not_found` */
    async get(findingId: string): Promise<FindingRow> {
      const [row] = await tx.query<FindingRow>(
        sql`select ${findingColumns} from ${findingTables} where f.org_id = ${tx.orgId}::uuid and f.id = ${findingId}::uuid and ${withinScope(viewer.scope)}`,
        "finding",
      );
      if (!row) {
        throw new RuleError("not_found");
      }

      return row;
    },

    /** Those not dropped, newest first, 200 at most. */
    async ofAccount(accountId: string): Promise<FindingRow[]> {
      return tx.query<FindingRow>(
        sql`select ${findingColumns} from ${findingTables}
            where f.org_id = ${tx.orgId}::uuid and f.account_id = ${accountId}::uuid and f.state <> 'dropped' and ${withinScope(viewer.scope)}
            order by f.found_on desc, f.id desc limit 200`,
        "findings_of_account",
      );
    },

    /** All of a review, dropped ones too, in the order in which they were found. */
    async ofReview(reviewId: string): Promise<FindingRow[]> {
      return tx.query<FindingRow>(
        sql`select ${findingColumns} from ${findingTables}
            where f.org_id = ${tx.orgId}::uuid and f.review_id = ${reviewId}::uuid and ${withinScope(viewer.scope)} order by f.id`,
        "findings_of_review",
      );
    },
  };
}

function writes(tx: TenantQueries, viewer: Viewer) {
  return {
    /** @returns the new version. @throws {RuleError} where what it points to or the finding is not there, or was changed */
    async save(draft: FindingDraft): Promise<number> {
      await requireParents(tx, viewer, draft);
      const [row] = await (draft.version === null ? insertFinding(tx, draft) : updateFinding(tx, viewer, draft));

      return row ? row.version : await refuseWrite(tx, viewer, { table: "finding", id: draft.id, missing: "not_found" });
    },

    /** @returns the new version. @throws {RuleError} `not_found`, `record_changed_meanwhile` */
    async settle(finding: FindingSeen, state: FindingRow["state"]): Promise<number> {
      const [row] = await tx.query<{ version: number }>(
        sql`update finding f set state = ${state}, version = f.version + 1 from account a
            where f.org_id = ${tx.orgId}::uuid and f.id = ${finding.id}::uuid and f.version = ${finding.version} and ${onAccountInScope(viewer.scope, "f")}
            returning f.version`,
      );

      return row ? row.version : await refuseWrite(tx, viewer, { table: "finding", id: finding.id, missing: "not_found" });
    },

    /** Lets what cited one finding cite another instead; both must be at one account. */
    async citeInstead(droppedId: string, keptId: string): Promise<void> {
      await tx.execute(
        sql`insert into recommendation_finding (org_id, recommendation_id, finding_id)
            select org_id, recommendation_id, ${keptId}::uuid from recommendation_finding where org_id = ${tx.orgId}::uuid and finding_id = ${droppedId}::uuid
            on conflict do nothing`,
      );
      await tx.execute(sql`delete from recommendation_finding where org_id = ${tx.orgId}::uuid and finding_id = ${droppedId}::uuid`);
      await tx.execute(
        sql`update promise set finding_id = ${keptId}::uuid where org_id = ${tx.orgId}::uuid and finding_id = ${droppedId}::uuid`,
      );
      await tx.execute(
        sql`update problem set finding_id = ${keptId}::uuid where org_id = ${tx.orgId}::uuid and finding_id = ${droppedId}::uuid`,
      );
    },
  };
}
