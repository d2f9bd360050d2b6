import type pg from "pg";

/** Written by whoever asks, refused or not: who tried to sign in, and when a key was used. */
const UNHASHED = ["_prisma_migrations", "auth_rate_limit"];

/** A hash of all rows of each table. @param owner - above the wall */
export async function stateHash(owner: pg.Client): Promise<Record<string, string>> {
  const { rows: tables } = await owner.query<{ relname: string }>(
    "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> all($1) order by relname",
    [UNHASHED],
  );
  const parts = tables.map(
    ({ relname }) =>
      `select '${relname}' as name, md5(coalesce(string_agg(t::text, E'\\n' order by t::text), '')) as hash from "${relname}" t`,
  );
  const { rows } = await owner.query<{ name: string; hash: string }>(parts.join(" union all "));

  return Object.fromEntries(rows.map(({ name, hash }) => [name, hash]));
}
