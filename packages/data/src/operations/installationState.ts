import type { Database } from "../database/database.ts";
import { organizations } from "../entrance/organizations.ts";
import { sql } from "../database/sql.ts";
import { withTenantSql } from "../tenant/withTenantSql.ts";

export type OrganizationState = {
  readonly name: string;
  readonly accounts: number;
  readonly withoutStanding: number;
  readonly lastAssessedAt: string | null;
  readonly runningImports: number;
  readonly unsentMessages: number;
};

export type InstallationState = {
  readonly postgres: string;
  readonly role: string;
  readonly isWalled: boolean;
  readonly bytes: number;
  readonly organizations: readonly OrganizationState[];
};

/** What an operator looks at first when something seems wrong. */
export async function installationState(database: Database): Promise<InstallationState> {
  const { rows } = await database.unsafePool.query<Omit<InstallationState, "organizations">>(`
    select current_setting('server_version') as postgres, current_user as role, pg_database_size(current_database()) as bytes,
      not exists (select from pg_roles where rolname = current_user and (rolsuper or rolbypassrls))
      and not exists (select from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname !~ '^(auth_|_prisma)' and not (c.relrowsecurity and c.relforcerowsecurity)) as "isWalled"`);
  const [state] = rows;
  if (state === undefined) {
    throw new Error("a database always has a state");
  }
  const states: OrganizationState[] = [];
  for (const { orgId, name } of await organizations(database)) {
    const [counted] = await withTenantSql(database, { orgId, personId: null }, (tx) =>
      tx.query<Omit<OrganizationState, "name">>(sql`
        select (select count(*)::int from account where archived_at is null) as accounts,
          (select count(*)::int from account a where a.archived_at is null and not exists (select 1 from standing s where s.account_id = a.id)) as "withoutStanding",
          (select computed_at from catalog_statistics) as "lastAssessedAt",
          (select count(*)::int from import where state = 'running') as "runningImports",
          (select count(*)::int from outbox_message where sent_at is null) as "unsentMessages"`),
    );
    if (counted !== undefined) {
      states.push({ name, ...counted });
    }
  }

  return { ...state, organizations: states };
}
