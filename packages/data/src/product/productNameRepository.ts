import { sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";

export type ProductName = { id: string; name: string; family: string };

/** What products are called, for those who choose one. */
export function productNameRepository(tx: TenantQueries) {
  return {
    /** Those offered, by family and name. */
    async offered(): Promise<ProductName[]> {
      return tx.query<ProductName>(
        sql`select id, name, family from product where org_id = ${tx.orgId}::uuid and is_offered order by family, name, id`,
        "product_names",
      );
    },
  };
}
