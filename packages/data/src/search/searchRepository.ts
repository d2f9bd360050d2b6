import type { Level } from "@revisit/domain/opportunity/level";
import type { Viewer } from "@revisit/domain/people/viewer";
import { onAccountInScope } from "../account/onAccountInScope.ts";
import { withinScope } from "../account/withinScope.ts";
import { sql, type Sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import { anywhere, escaped } from "./anywhere.ts";

export type FoundAccount = {
  id: string;
  name: string;
  kind: "customer" | "prospect";
  type: string;
  level: Level | null;
  territory: string;
};

export type FoundContact = { id: string; name: string; title: string | null; accountId: string; accountName: string };

export type FoundProduct = { id: string; name: string; sku: string; family: string };

/** How many of each are found at most. */
const MOST = 8;

/** Finds by any part of a name, without case or accents; names that begin with the text come first. */
export function searchRepository(tx: TenantQueries, viewer: Viewer) {
  return {
    async accounts(text: string): Promise<FoundAccount[]> {
      return tx.query<FoundAccount>(
        sql`select a.id, a.name, a.kind, a.type, s.level, t.code as territory
            from (select a.org_id, a.id, a.name, a.kind, a.type, a.territory_id from account a
                  where a.org_id = ${tx.orgId}::uuid and a.archived_at is null and ${withinScope(viewer.scope)}
                    and a.search_text like ${anywhere(text)}
                  order by ${beginsFirst(sql`a.name`, text)}, a.name, a.id limit ${MOST}) a
            join territory t on t.org_id = a.org_id and t.id = a.territory_id
            left join standing s on s.org_id = a.org_id and s.account_id = a.id
            order by ${beginsFirst(sql`a.name`, text)}, a.name, a.id`,
        "search_accounts",
      );
    },

    async contacts(text: string): Promise<FoundContact[]> {
      return tx.query<FoundContact>(
        sql`select c.id, c.name, c.title, c.account_id as "accountId", a.name as "accountName"
            from contact c, account a
            where c.org_id = ${tx.orgId}::uuid and ${onAccountInScope(viewer.scope, "c")} and a.archived_at is null
              and (folded(c.name) like ${anywhere(text)} or lower(c.email) = lower(${text}))
            order by ${beginsFirst(sql`c.name`, text)}, c.name, c.id limit ${MOST}`,
        "search_contacts",
      );
    },

    async products(text: string): Promise<FoundProduct[]> {
      return tx.query<FoundProduct>(
        sql`select p.id, p.name, p.sku, p.family from product p
            where p.org_id = ${tx.orgId}::uuid and (folded(p.name) like ${anywhere(text)} or folded(p.sku) like ${anywhere(text)})
            order by not p.is_offered, ${beginsFirst(sql`p.name`, text)}, p.name, p.id limit ${MOST}`,
        "search_products",
      );
    },
  };
}

function beginsFirst(column: Sql, text: string): Sql {
  return sql`not folded(${column}) like folded(${escaped(text)}) || '%'`;
}
