import { sql, type Sql } from "../database/sql.ts";

/** A pattern for `folded(…) like`: the text anywhere, without case and accents; `%`, `_` and `\` are themselves. */
export function anywhere(text: string): Sql {
  // a query of its own is asked once; the bare function would be, for every row, once the statement is prepared
  return sql`(select '%' || folded(${escaped(text)}) || '%')`;
}

/** A text as it stands in a pattern. */
export function escaped(text: string): string {
  return text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);
}
