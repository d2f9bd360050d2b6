import pg from "pg";

const { builtins } = pg.types;

const PARSERS: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [builtins.INT8, Number],
  // sum(bigint) is numeric
  [builtins.NUMERIC, Number],
  [builtins.DATE, (text) => text],
  [builtins.TIMESTAMPTZ, toIsoInstant],
]);

/**
 * How a column reaches us: int8 and numeric as number (amounts in cents stay below 2^53), date as `YYYY-MM-DD`, timestamptz
 * as an ISO instant in UTC, json and arrays parsed. The rest as `pg` does it.
 */
export const pgTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => PARSERS.get(oid) ?? (pg.types.getTypeParser(oid, format) as (text: string) => unknown),
};

/** `2013-12-01 09:00:00.123+00` (the session's zone is UTC) to `2013-12-01T09:00:00.123Z`. */
function toIsoInstant(text: string): string {
  return new Date(`${text.replace(" ", "T")}:00`).toISOString();
}
