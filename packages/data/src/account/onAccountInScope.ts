import type { Scope } from "@revisit/domain/people/viewer";
import { sql, unsafeRawSql, type Sql } from "../database/sql.ts";
import { withinScope } from "./withinScope.ts";

/**
 * Binds a row to its account `a`, the account to the organization, and both to what somebody sees.
 *
 * @param child - alias of a table of our own statement that has `account_id`
 */
export function onAccountInScope(scope: Scope, child: string): Sql {
  const table = unsafeRawSql(child);

  return sql`a.org_id = ${table}.org_id and a.id = ${table}.account_id and ${withinScope(scope)}`;
}
