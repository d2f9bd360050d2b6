import { sql, unsafeRawSql } from "../database/sql.ts";
import type { ImportCheck } from "./fileImport.ts";

/** A later row with the same key as an earlier one of the file. `keys` are expressions over staged columns; a null key repeats nothing. */
export function repeated(code: "duplicate_row" | "duplicate_external_id", column: string, keys: readonly string[]): ImportCheck {
  const list = unsafeRawSql(keys.join(", "));
  const known = unsafeRawSql(keys.map((key) => `${key} is not null`).join(" and "));

  return {
    code,
    column,
    refused: sql`
      select line, jsonb_build_object('value', value, 'firstLine', first_line) as details
      from (
        select line, concat_ws(', ', ${list}) as value, min(line) over same as first_line, row_number() over same as place
        from incoming where ${known} window same as (partition by ${list} order by line)
      ) ranked where place > 1`,
  };
}

type Reference = {
  readonly code: "unknown_owner" | "unknown_territory" | "unknown_sku" | "unknown_account";
  readonly column: string;
  readonly table: string;
  readonly key: string;
};

/** A reference to something that neither the organization nor an earlier file has. */
export function unknown(reference: Reference): ImportCheck {
  const [column, table, key] = [reference.column, reference.table, reference.key].map(unsafeRawSql);

  return {
    code: reference.code,
    column: reference.column,
    refused: sql`
      select line, jsonb_build_object('value', ${column}) as details from incoming
      where ${column} is not null and ${column} not in (select t.${key} from ${table} t where t.${key} is not null)`,
  };
}

export const UNKNOWN_ACCOUNT = unknown({ code: "unknown_account", column: "account_external_id", table: "account", key: "external_id" });
export const UNKNOWN_SKU = unknown({ code: "unknown_sku", column: "sku", table: "product", key: "sku" });
export const UNKNOWN_TERRITORY = unknown({ code: "unknown_territory", column: "territory_code", table: "territory", key: "code" });
