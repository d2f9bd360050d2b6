import { type Sql, joinSql, sql, unsafeRawSql } from "../database/sql.ts";

/** One column written: `from` is its value; it changes a stored row only if one of `when` was given by the header. */
export type UpsertColumn = { readonly to: string; readonly from: Sql; readonly when: readonly string[] };

export type Upsert = {
  readonly table: string;
  readonly key: readonly string[];
  /** the row to write where it is not the staged `i.id` */
  readonly id?: Sql;
  /** staged rows are `i`; joins bring the rest */
  readonly joins?: Sql;
  readonly columns: readonly UpsertColumn[];
  readonly given: ReadonlySet<string>;
  readonly hasVersion?: boolean;
};

/**
 * Adds staged rows, changes those whose given columns differ, leaves the rest untouched: a second run of the same file writes
 * nothing. Gives `added` and `changed`.
 */
export function upsert(plan: Upsert): Sql {
  const table = unsafeRawSql(plan.table);
  const written = plan.columns.filter(
    (column) => !plan.key.includes(column.to) && column.when.some((property) => plan.given.has(property)),
  );

  return sql`
    with stored as (
      insert into ${table} as t (org_id, id, ${names(plan.columns)})
      select current_setting('app.org_id')::uuid, ${plan.id ?? sql`i.id`}, ${joinSql(plan.columns.map((column) => column.from))}
      from incoming i ${plan.joins ?? sql``}
      on conflict (org_id, ${unsafeRawSql(plan.key.join(", "))}) ${onConflict(written, plan.hasVersion === true)}
      returning (xmax = 0) as is_new
    )
    select (count(*) filter (where is_new))::int as added, (count(*) filter (where not is_new))::int as changed from stored`;
}

function names(columns: readonly UpsertColumn[]): Sql {
  return unsafeRawSql(columns.map((column) => `"${column.to}"`).join(", "));
}

function onConflict(written: readonly UpsertColumn[], hasVersion: boolean): Sql {
  if (written.length === 0) {
    return sql`do nothing`;
  }
  const list = (alias: string): string => written.map((column) => `${alias}."${column.to}"`).join(", ");
  const sets = written.map((column) => `"${column.to}" = excluded."${column.to}"`);

  return unsafeRawSql(
    `do update set ${[...sets, ...(hasVersion ? ["version = t.version + 1"] : [])].join(", ")} where (${list("t")}) is distinct from (${list("excluded")})`,
  );
}

/** A column that takes a staged property as it is. */
export function plain(to: string, property: string): UpsertColumn {
  return { to, from: unsafeRawSql(`i.${snakeCase(property)}`), when: [property] };
}

/** `accountExternalId` → `account_external_id`. */
export function snakeCase(property: string): string {
  return property.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
