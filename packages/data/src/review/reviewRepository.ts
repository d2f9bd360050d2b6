import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import { RuleError } from "@revisit/domain/errors";
import type { Viewer } from "@revisit/domain/people/viewer";
import { withinScope } from "../account/withinScope.ts";
import { sql, type Sql } from "../database/sql.ts";
import { newId } from "../newId.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import { openStates } from "./openStates.ts";
import { reviewColumns, reviewTables, type ReviewRow } from "./reviewRow.ts";
import { insertReview, updateReview, type ReviewDraft } from "./writeReview.ts";

/** Reviews of the accounts that the viewer sees. */
export function reviewRepository(tx: TenantQueries, viewer: Viewer) {
  return { ...reads(tx, viewer), ...writes(tx, viewer) };
}

function reads(tx: TenantQueries, viewer: Viewer) {
  return {
    /** @throws {RuleError} `review_not_found` */
    async get(reviewId: string): Promise<ReviewRow> {
      return found(await tx.query<ReviewRow>(oneReview(tx.orgId, viewer, reviewId), "review"));
    },

    /** As `get`; nobody else changes it until this transaction ends. @throws {RuleError} `review_not_found` */
    async getLocked(reviewId: string): Promise<ReviewRow> {
      return found(await tx.query<ReviewRow>(sql`${oneReview(tx.orgId, viewer, reviewId)} for no key update of r`, "review_locked"));
    },

    /** The one review of an account that still has to be held. */
    async openOf(accountId: string): Promise<ReviewRow | null> {
      return openReview(tx, viewer, accountId);
    },

    /** The latest held one. */
    async lastHeldOf(accountId: string): Promise<ReviewRow | null> {
      const [row] = await tx.query<ReviewRow>(
        sql`select ${reviewColumns} from ${reviewTables}
            where r.org_id = ${tx.orgId}::uuid and r.account_id = ${accountId}::uuid and r.state = 'held' and ${withinScope(viewer.scope)}
            order by r.held_on desc, r.id desc limit 1`,
        "last_held_review",
      );

      return row ?? null;
    },
  };
}

function writes(tx: TenantQueries, viewer: Viewer) {
  return {
    /** What the customer was told at the close. */
    async setNextDue(reviewId: string, nextDueOn: IsoDay): Promise<void> {
      await tx.execute(
        sql`update review set next_due_on = ${nextDueOn}::date where org_id = ${tx.orgId}::uuid and id = ${reviewId}::uuid`,
        "review_next_due",
      );
    },

    /** @throws {RuleError} `review_already_open` where the account has one meanwhile; `review_not_found` where the id is taken */
    async insert(draft: ReviewDraft): Promise<void> {
      await insert(tx, viewer, draft);
    },

    /** As `insert`, under an id of its own. @returns the id */
    async insertNew(draft: Omit<ReviewDraft, "id">): Promise<string> {
      const id = newId();
      await insert(tx, viewer, { ...draft, id });

      return id;
    },

    /** Writes a review as it is after an event. @returns the new version. @throws {RuleError} `record_changed_meanwhile` */
    async update(draft: ReviewDraft, version: number): Promise<number> {
      if ((await updateReview(tx, viewer, { draft, version })) !== 1) {
        throw new RuleError("record_changed_meanwhile");
      }

      return version + 1;
    },
  };
}

async function insert(tx: TenantQueries, viewer: Viewer, draft: ReviewDraft): Promise<void> {
  if ((await insertReview(tx, draft)) === 1) {
    return;
  }
  throw new RuleError((await openReview(tx, viewer, draft.accountId)) ? "review_already_open" : "review_not_found");
}

async function openReview(tx: TenantQueries, viewer: Viewer, accountId: string): Promise<ReviewRow | null> {
  const [row] = await tx.query<ReviewRow>(
    sql`select ${reviewColumns} from ${reviewTables}
        where r.org_id = ${tx.orgId}::uuid and r.account_id = ${accountId}::uuid and r.state in ${openStates} and ${withinScope(viewer.scope)}`,
    "open_review",
  );

  return row ?? null;
}

function oneReview(orgId: string, viewer: Viewer, reviewId: string): Sql {
  return sql`select ${reviewColumns} from ${reviewTables} where r.org_id = ${orgId}::uuid and r.id = ${reviewId}::uuid and ${withinScope(viewer.scope)}`;
}

function found([row]: readonly ReviewRow[]): ReviewRow {
  if (!row) {
    throw new RuleError("review_not_found");
  }

  return row;
}
