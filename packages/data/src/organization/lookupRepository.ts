import { RuleError } from "@revisit/domain/errors";
import { sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";

/** What an organization's own words stand for: others' systems know addresses, codes and SKUs, not our ids. */
export function lookupRepository(tx: TenantQueries) {
  return {
    /** @param email - in any case. @throws {RuleError} `person_not_found` */
    async person(email: string): Promise<string> {
      const [row] = await tx.query<{ id: string }>(
        sql`select id from person where org_id = ${tx.orgId}::uuid and lower(email) = lower(${email})`,
      );

      return row?.id ?? missing("person_not_found");
    },

    /** @throws {RuleError} `territory_not_found` */
    async territory(code: string): Promise<string> {
      const [row] = await tx.query<{ id: string }>(sql`select id from territory where org_id = ${tx.orgId}::uuid and code = ${code}`);

      return row?.id ?? missing("territory_not_found");
    },

    /** @throws {RuleError} `product_not_found` */
    async product(sku: string): Promise<string> {
      const [row] = await tx.query<{ id: string }>(sql`select id from product where org_id = ${tx.orgId}::uuid and sku = ${sku}`);

      return row?.id ?? missing("product_not_found");
    },
  };
}

function missing(code: "person_not_found" | "territory_not_found" | "product_not_found"): never {
  throw new RuleError(code);
}
