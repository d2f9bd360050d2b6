import { RuleError, type RuleCode } from "@revisit/domain/errors";
import type { Viewer } from "@revisit/domain/people/viewer";
import { joinSql, sql, unsafeRawSql, type Sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import { withinScope } from "./withinScope.ts";

/** What a new row points to; null or absent points to nothing. */
export type Parents = {
  readonly accountId: string;
  readonly reviewId?: string | null | undefined;
  readonly answerId?: string | null | undefined;
  readonly findingId?: string | null | undefined;
  readonly productId?: string | null | undefined;
  readonly competitorId?: string | null | undefined;
  readonly driverId?: string | null | undefined;
  readonly personId?: string | null | undefined;
};

type Check = { readonly condition: Sql; readonly missing: RuleCode };

/**
 * Sees that everything a row will point to is there for this viewer and belongs together: the review and the finding to the
 * account, the answer to the review. One query.
 *
 * @throws {RuleError} `account_not_found`, `review_not_found`, `product_not_found`, `person_not_found` or `not_found`, the first that fails
 */
export async function requireParents(tx: TenantQueries, viewer: Viewer, parents: Parents): Promise<void> {
  const checks = checksOf(tx.orgId, viewer, parents);
  const [row] = await tx.query<{ found: boolean[] }>(sql`select array[${joinSql(checks.map(({ condition }) => condition))}] as found`);
  const failed = checks.find((_check, index) => row?.found[index] !== true);

  if (failed) {
    throw new RuleError(failed.missing);
  }
}

function checksOf(orgId: string, viewer: Viewer, parents: Parents): Check[] {
  const { accountId, reviewId, answerId, findingId, productId, competitorId, driverId, personId } = parents;
  const here = sql`org_id = ${orgId}::uuid`;
  const checks: (Check | null)[] = [
    {
      condition: sql`exists (select 1 from account a where a.org_id = ${orgId}::uuid and a.id = ${accountId}::uuid and ${withinScope(viewer.scope)})`,
      missing: "account_not_found",
    },
    reviewId
      ? {
          condition: sql`exists (select 1 from review where ${here} and id = ${reviewId}::uuid and account_id = ${accountId}::uuid)`,
          missing: "review_not_found",
        }
      : null,
    answerId
      ? {
          condition: sql`exists (select 1 from answer where ${here} and id = ${answerId}::uuid and review_id = ${reviewId ?? null}::uuid)`,
          missing: "not_found",
        }
      : null,
    findingId
      ? {
          condition: sql`exists (select 1 from finding where ${here} and id = ${findingId}::uuid and account_id = ${accountId}::uuid)`,
          missing: "not_found",
        }
      : null,
    there(here, { table: "product", id: productId, missing: "product_not_found" }),
    there(here, { table: "competitor", id: competitorId, missing: "not_found" }),
    there(here, { table: "value_driver", id: driverId, missing: "not_found" }),
    there(here, { table: "person", id: personId, missing: "person_not_found" }),
  ];

  return checks.filter((check) => check !== null);
}

type Named = {
  readonly table: "product" | "competitor" | "value_driver" | "person";
  readonly id: string | null | undefined;
  readonly missing: RuleCode;
};

function there(here: Sql, { table, id, missing }: Named): Check | null {
  return id ? { condition: sql`exists (select 1 from ${unsafeRawSql(table)} where ${here} and id = ${id}::uuid)`, missing } : null;
}
