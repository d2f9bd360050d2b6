import { RuleError } from "@revisit/domain/errors";
import type { Viewer } from "@revisit/domain/people/viewer";
import { sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import { recordColumns, type AccountRecord } from "./accountRecord.ts";
import { accountColumns, accountJoins, detailColumns } from "./accountRow.ts";
import { purchasesByYear, type PurchaseYear } from "./purchasesByYear.ts";
import { reassignAccounts } from "./reassignAccounts.ts";
import { territoryFor, type WantedPlace } from "./territoryFor.ts";
import { withinScope } from "./withinScope.ts";
import { insertAccount, updateAccount, type AccountChanges, type AccountDraft } from "./writeAccount.ts";

/** The accounts that the viewer sees. Whoever writes here reassesses them in the same transaction (`standings.reassess`). */
export function accountRepository(tx: TenantQueries, viewer: Viewer) {
  return {
    /** @throws {RuleError} `account_not_found` */
    async get(accountId: string, asOf: Date): Promise<AccountRecord> {
      const [record] = await tx.query<AccountRecord>(
        sql`select ${accountColumns(asOf)}, ${detailColumns}, ${recordColumns} from standing s ${accountJoins}
            where s.org_id = ${tx.orgId}::uuid and s.account_id = ${accountId}::uuid and ${withinScope(viewer.scope, "s")}`,
        "account",
      );

      return record ?? notFound();
    },

    /** Where a new account stands. @throws {RuleError} `territory_not_found` */
    async territoryFor(wanted: WantedPlace): Promise<string> {
      return territoryFor(tx, viewer, wanted);
    },

    /** By year, the latest first; what was bought after today is not known yet. */
    async purchasesByYear(accountId: string, today: string): Promise<PurchaseYear[]> {
      return purchasesByYear(tx, viewer, { accountId, today });
    },

    /**
     * A new account, in the viewer's own sight.
     *
     * @throws {RuleError} `territory_not_found`, `person_not_found`, `account_not_found` where the id is taken
     */
    async create(draft: AccountDraft): Promise<void> {
      await insertAccount(tx, viewer, draft);
    },

    /** Changes what is named. @returns the new version. @throws {RuleError} `account_not_found`, `record_changed_meanwhile` */
    async update(accountId: string, version: number, changes: AccountChanges): Promise<number> {
      return updateAccount(tx, viewer, { accountId, version, changes });
    },

    /**
     * Gives accounts to another active person, with the reviews that are proposed or agreed but not begun.
     *
     * @returns the ids of those that moved; what was theirs already, or is not the viewer's, did not
     * @throws {RuleError} `person_not_found`
     */
    async reassign(accountIds: readonly string[], ownerId: string): Promise<string[]> {
      return reassignAccounts(tx, viewer, { accountIds, ownerId });
    },
  };
}

function notFound(): never {
  throw new RuleError("account_not_found");
}
