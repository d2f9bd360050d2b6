import { RuleError } from "@revisit/domain/errors";
import type { Viewer } from "@revisit/domain/people/viewer";
import { requireParents } from "../account/requireParents.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import { assessNow, reassess } from "./reassess.ts";

/** An account with its whitespace, as assessed this moment. */
export type AssessedNow = NonNullable<Awaited<ReturnType<typeof assessNow>>>;

/** How the accounts that the viewer sees stand. */
export function standingRepository(tx: TenantQueries, viewer: Viewer) {
  return {
    /** To be called in the transaction that changes an input of these accounts, which was seen to be the viewer's. */
    async reassess(accountIds: readonly string[], asOf: Date): Promise<void> {
      await reassess(tx, accountIds, asOf);
    },

    /** Writes nothing. @throws {RuleError} `account_not_found` */
    async now(accountId: string, asOf: Date): Promise<AssessedNow> {
      await requireParents(tx, viewer, { accountId });
      const assessed = await assessNow(tx, accountId, asOf);
      if (assessed === null) {
        throw new RuleError("account_not_found");
      }

      return assessed;
    },
  };
}
