import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import type { Viewer } from "@revisit/domain/people/viewer";
import { accountToday } from "../account/accountToday.ts";
import { onAccountInScope } from "../account/onAccountInScope.ts";
import { refuseWrite } from "../account/refuseWrite.ts";
import { requireParents } from "../account/requireParents.ts";
import { withinScope } from "../account/withinScope.ts";
import { sql } from "../database/sql.ts";
import { newId } from "../newId.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import { promiseColumns, promiseTables, type PromiseRow } from "./promiseRow.ts";

/** `version` null: a new one. */
export type PromiseDraft = {
  readonly id: string;
  readonly accountId: string;
  readonly reviewId: string | null;
  readonly findingId: string | null;
  readonly ownerId: string;
  readonly text: string;
  readonly dueOn: IsoDay;
  readonly version: number | null;
};

export type PromiseSettled = { readonly id: string; readonly version: number; readonly state: PromiseRow["state"]; readonly asOf: Date };

/** What was promised to the accounts that the viewer sees. */
export function promiseRepository(tx: TenantQueries, viewer: Viewer) {
  return { ...reads(tx, viewer), ...writes(tx, viewer) };
}

function reads(tx: TenantQueries, viewer: Viewer) {
  return {
    /** Open ones of an account, the first due first. */
    async openOfAccount(accountId: string): Promise<PromiseRow[]> {
      return tx.query<PromiseRow>(
        sql`select ${promiseColumns} from ${promiseTables}
            where m.org_id = ${tx.orgId}::uuid and m.account_id = ${accountId}::uuid and m.state = 'open' and ${withinScope(viewer.scope)} order by m.due_on, m.id`,
        "open_promises_of_account",
      );
    },

    /** All of an account: open ones first, the first due first; then the latest settled. 200 at most. */
    async ofAccount(accountId: string): Promise<PromiseRow[]> {
      return tx.query<PromiseRow>(
        sql`select ${promiseColumns} from ${promiseTables}
            where m.org_id = ${tx.orgId}::uuid and m.account_id = ${accountId}::uuid and ${withinScope(viewer.scope)}
            order by m.state <> 'open', case when m.state = 'open' then m.due_on end, m.due_on desc, m.id limit 200`,
        "promises_of_account",
      );
    },

    async ofReview(reviewId: string): Promise<PromiseRow[]> {
      return tx.query<PromiseRow>(
        sql`select ${promiseColumns} from ${promiseTables}
            where m.org_id = ${tx.orgId}::uuid and m.review_id = ${reviewId}::uuid and ${withinScope(viewer.scope)} order by m.due_on, m.id`,
        "promises_of_review",
      );
    },

    /** Open promises that a person has to keep, the first due first. */
    async openOfPerson(personId: string, limit: number): Promise<PromiseRow[]> {
      return tx.query<PromiseRow>(
        sql`select ${promiseColumns} from ${promiseTables}
            where m.org_id = ${tx.orgId}::uuid and m.owner_id = ${personId}::uuid and m.state = 'open' and ${withinScope(viewer.scope)}
            order by m.due_on, m.id limit ${limit}`,
        "open_promises_of_person",
      );
    },
  };
}

function writes(tx: TenantQueries, viewer: Viewer) {
  return {
    /** @returns the new version. @throws {RuleError} where what it points to or the promise is not there, or was changed */
    async save(draft: PromiseDraft): Promise<number> {
      await requireParents(tx, viewer, { ...draft, personId: draft.ownerId });
      const [row] = await (draft.version === null ? insert(tx, draft) : update(tx, viewer, draft));

      return row ? row.version : await refuseWrite(tx, viewer, { table: "promise", id: draft.id, missing: "promise_not_found" });
    },

    /** Writes down what was promised in a review, unless somebody has already done so for this finding. */
    async addOnce(promise: Omit<PromiseDraft, "id" | "version">): Promise<void> {
      await tx.execute(
        sql`insert into promise (org_id, id, account_id, review_id, finding_id, owner_id, text, due_on)
            select ${tx.orgId}::uuid, ${newId()}::uuid, ${promise.accountId}::uuid, ${promise.reviewId}::uuid, ${promise.findingId}::uuid, ${promise.ownerId}::uuid,
                   ${promise.text}, ${promise.dueOn}::date
            where not exists (select 1 from promise m where m.org_id = ${tx.orgId}::uuid and m.finding_id = ${promise.findingId}::uuid)`,
      );
    },

    /** Takes back what a review promised by findings that were dropped since. */
    async withdrawDropped(reviewId: string): Promise<void> {
      await tx.execute(
        sql`delete from promise m using finding f
            where m.org_id = ${tx.orgId}::uuid and m.review_id = ${reviewId}::uuid and m.state = 'open'
              and f.org_id = m.org_id and f.id = m.finding_id and f.state = 'dropped'`,
      );
    },

    /** Opening it again forgets the day it was settled. @returns the new version. @throws {RuleError} `promise_not_found`, `record_changed_meanwhile` */
    async settle(settled: PromiseSettled): Promise<number> {
      const [row] = await tx.query<{ version: number }>(
        sql`update promise m set state = ${settled.state}, settled_on = ${settled.state === "open" ? sql`null` : accountToday(settled.asOf)}, version = m.version + 1 from account a
            where m.org_id = ${tx.orgId}::uuid and m.id = ${settled.id}::uuid and m.version = ${settled.version} and ${onAccountInScope(viewer.scope, "m")}
            returning m.version`,
      );

      return row ? row.version : await refuseWrite(tx, viewer, { table: "promise", id: settled.id, missing: "promise_not_found" });
    },
  };
}

function insert(tx: TenantQueries, draft: PromiseDraft): Promise<{ version: number }[]> {
  return tx.query(
    sql`insert into promise (org_id, id, account_id, review_id, finding_id, owner_id, text, due_on)
        values (${tx.orgId}::uuid, ${draft.id}::uuid, ${draft.accountId}::uuid, ${draft.reviewId}::uuid, ${draft.findingId}::uuid, ${draft.ownerId}::uuid,
                ${draft.text}, ${draft.dueOn}::date)
        on conflict (org_id, id) do nothing returning version`,
  );
}

function update(tx: TenantQueries, viewer: Viewer, draft: PromiseDraft): Promise<{ version: number }[]> {
  return tx.query(
    sql`update promise m
        set owner_id = ${draft.ownerId}::uuid, text = ${draft.text}, due_on = ${draft.dueOn}::date, version = m.version + 1
        from account a
        where m.org_id = ${tx.orgId}::uuid and m.id = ${draft.id}::uuid and m.account_id = ${draft.accountId}::uuid and m.version = ${draft.version}
          and ${onAccountInScope(viewer.scope, "m")}
        returning m.version`,
  );
}
