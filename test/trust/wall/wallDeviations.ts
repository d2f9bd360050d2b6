import type pg from "pg";

/** Identities, not tenant data; the migrations' own history. */
const WITHOUT_TENANT = ["_prisma_migrations", "auth_account", "auth_rate_limit", "auth_session", "auth_user", "auth_verification"];

/** Beside the tenant's own: a user sees their own memberships, the installation counts its organizations. For reading only. */
const FURTHER_POLICIES = ["organization.installation", "organization.own_user", "person.own_user"];

const EQUALITY = "(org_id = (NULLIF(current_setting('app.org_id'::text, true), ''::text))::uuid)";

/** A query whose every row is a fault of the catalogue, named in its column `fault`. */
type Check = { readonly about: string; readonly query: string };

const TENANT_TABLES = `select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity, c.relkind from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f') and c.relname <> all($1)`;

const CHECKS: readonly Check[] = [
  { about: "row-level security is off", query: `select relname as fault from tenant where not relrowsecurity` },
  { about: "row-level security does not bind the owner", query: `select relname as fault from tenant where not relforcerowsecurity` },
  { about: "not a plain table", query: `select relname as fault from tenant where relkind <> 'r'` },
  {
    about: "no policy, or another than equality with the tenant, for all commands and all roles",
    query: `select relname as fault from tenant t where not exists (select from pg_policy p where p.polrelid = t.oid and p.polname = 'tenant' and p.polcmd = '*' and p.polpermissive
      and p.polroles = '{0}' and pg_get_expr(p.polqual, p.polrelid) = $2 and pg_get_expr(p.polwithcheck, p.polrelid) = $2)`,
  },
  {
    about: "a further policy",
    query: `select relname || '.' || polname as fault from tenant t join pg_policy p on p.polrelid = t.oid
      where p.polname <> 'tenant' and not (relname || '.' || polname = any($3) and p.polcmd = 'r')`,
  },
  {
    about: "the organization does not lead the primary key",
    query: `select relname as fault from tenant t where not exists (select from pg_index i where i.indrelid = t.oid and i.indisprimary and ${leads("i")})`,
  },
  {
    about: "a unique key without the organization",
    query: `select relname || '.' || i.indexrelid::regclass as fault from tenant t join pg_index i on i.indrelid = t.oid and i.indisunique
      where not ${contains("i.indkey::int2[]")} and i.indexrelid::regclass::text <> 'organization_name_key'`,
  },
  {
    about: "an index that the organization does not lead",
    query: `select relname || '.' || i.indexrelid::regclass as fault from tenant t join pg_index i on i.indrelid = t.oid where not ${leads("i")} and i.indexrelid::regclass::text not in ('organization_name_key', 'person_user_id_idx')`,
  },
  {
    about: "a foreign key without the organization",
    query: `select relname || '.' || k.conname as fault from tenant t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f' where not ${contains("k.conkey")}`,
  },
  {
    about: "the server's role owns, bypasses or is above",
    query: `select rolname as fault from pg_roles where rolname = 'revisit_app' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or exists (select from tenant t join pg_class c on c.oid = t.oid where c.relowner = pg_roles.oid))`,
  },
  {
    about: "the server's role may empty a table past the wall",
    query: `select relname as fault from tenant where has_table_privilege('revisit_app', oid, 'truncate')`,
  },
  {
    about: "the server's role may rewrite the audit",
    query: `select p as fault from unnest(array['update', 'delete']) p where has_table_privilege('revisit_app', 'audit_entry', p)`,
  },
  {
    about: "a function that acts as its owner",
    query: `select proname as fault from pg_proc where pronamespace = 'public'::regnamespace and prosecdef`,
  },
  {
    about: "an enum, which no index can use behind the wall",
    query: `select a.attname as fault from tenant t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 join pg_type y on y.oid = a.atttypid where y.typtype = 'e'`,
  },
];

/** What the catalogue of a migrated database says against the second wall; empty where it stands. `client` may be anybody. */
export async function wallDeviations(client: pg.Client): Promise<string[]> {
  const found: string[] = [];

  for (const { about, query } of CHECKS) {
    const { rows } = await client.query<{ fault: string }>(
      `with tenant as (${TENANT_TABLES}), given as (select $2::text, $3::text[]) ${query} order by 1`,
      [WITHOUT_TENANT, EQUALITY, FURTHER_POLICIES],
    );

    found.push(...rows.map(({ fault }) => `${fault}: ${about}`));
  }

  return found;
}

/** The tables of the wall, by name. */
export async function tenantTables(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ relname: string }>(`${TENANT_TABLES} order by c.relname`, [WITHOUT_TENANT]);

  return rows.map(({ relname }) => relname);
}

function leads(index: string): string {
  return `(select a.attname from pg_attribute a where a.attrelid = ${index}.indrelid and a.attnum = ${index}.indkey[0]) = 'org_id'`;
}

function contains(columns: string): string {
  return `exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'org_id' and a.attnum = any(${columns}))`;
}
