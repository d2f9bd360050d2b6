import { RuleError, type RuleCode } from "@revisit/domain/errors";
import type { Viewer } from "@revisit/domain/people/viewer";
import { sql, unsafeRawSql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import { onAccountInScope } from "./onAccountInScope.ts";

export type Refusal = {
  readonly table: "contact" | "owned_product" | "review" | "finding" | "recommendation" | "promise" | "problem" | "challenge";
  readonly id: string;
  /** said where the row is not there, or not there for this viewer: the same words */
  readonly missing: RuleCode;
};

/**
 * Says why a row that hangs on an account was not written: it is not there for this viewer, or somebody changed it.
 *
 * @throws {RuleError} the `missing` code, or `record_changed_meanwhile`
 */
export async function refuseWrite(tx: TenantQueries, viewer: Viewer, refusal: Refusal): Promise<never> {
  const [row] = await tx.query<{ found: number }>(
    sql`select 1 as found from ${unsafeRawSql(refusal.table)} c, account a
        where c.org_id = ${tx.orgId}::uuid and c.id = ${refusal.id}::uuid and ${onAccountInScope(viewer.scope, "c")}`,
  );

  throw new RuleError(row ? "record_changed_meanwhile" : refusal.missing);
}
