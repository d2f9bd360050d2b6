import type { Scope } from "@revisit/domain/people/viewer";
import { sql, unsafeRawSql, type Sql } from "../database/sql.ts";

/**
 * The accounts somebody sees, as a condition that stands in the same `where` as the id: what is not theirs is not there.
 *
 * @param alias - a table of our own statement that has `owner_id` and `territory_id`
 */
export function withinScope(scope: Scope, alias = "a"): Sql {
  const table = unsafeRawSql(alias);

  switch (scope.kind) {
    case "all":
      return sql`true`;
    case "territories":
      return sql`${table}.territory_id = any(${scope.territoryIds}::uuid[])`;
    case "owner":
      return scope.territoryIds.length === 0
        ? sql`${table}.owner_id = ${scope.personId}::uuid`
        : sql`(${table}.owner_id = ${scope.personId}::uuid or ${table}.territory_id = any(${scope.territoryIds}::uuid[]))`;
  }
}
