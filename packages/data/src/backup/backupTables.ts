import type pg from "pg";

export type BackupTable = { readonly name: string; readonly columns: readonly string[]; readonly isTenant: boolean };

/** Kept by triggers on other tables: they fill them again when those are restored. */
const DERIVED = ["standing_count"];

/** Every table with rows of its own, one that is referred to before those that refer to it. */
export async function backupTables(client: pg.ClientBase): Promise<BackupTable[]> {
  const { rows } = await client.query<BackupTable & { needs: string[] }>(
    `select c.relname as name,
       (select array_agg(a.attname::text order by a.attnum) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
       exists (select from pg_policy p where p.polrelid = c.oid) as "isTenant",
       array(select distinct f.confrelid::regclass::text from pg_constraint f where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as needs
     from pg_class c
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> '_prisma_migrations' and c.relname <> all($1)
     order by c.relname`,
    [DERIVED],
  );
  const ordered: typeof rows = [];
  while (ordered.length < rows.length) {
    const next = rows.find((table) => !ordered.includes(table) && table.needs.every((need) => ordered.some(({ name }) => name === need)));
    if (next === undefined) {
      throw new Error("tables refer to one another in a circle");
    }
    ordered.push(next);
  }

  return ordered;
}

/** The migrations a database has: a backup fits only a database with the same. */
export async function migrationsOf(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    "select migration_name as name from _prisma_migrations where finished_at is not null order by 1",
  );

  return rows.map(({ name }) => name);
}
