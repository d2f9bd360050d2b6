import type pg from "pg";
import { assertMigrated, migrate } from "../migration/migrate.ts";
import { checkRole } from "../role/checkRole.ts";
import { derivedPassword } from "../role/derivedPassword.ts";
import { APP_ROLE, ensureAppRole } from "../role/ensureAppRole.ts";
import { connecting } from "./connecting.ts";
import { OperatorError } from "./operatorError.ts";
import type { PreparedDatabase } from "./prepareDatabase.ts";

const OLDEST = 15;
const NEWEST = 18;

/**
 * A PostgreSQL of the operator's own. One address is the owner's: it is used to migrate and to make the server's role, never
 * to serve. Two addresses: the first is the server's role, made by the operator, the second the owner's.
 */
export async function prepareExternal(databaseUrl: string, ownerUrl?: string): Promise<PreparedDatabase> {
  const major = await connecting(databaseUrl, "DATABASE_URL", assertSupported);
  const notes = major > NEWEST ? [`PostgreSQL ${major} is newer than what Revisit is tested with (${OLDEST} to ${NEWEST}).`] : [];
  const nothing = () => Promise.resolve();
  const addresses = await (ownerUrl ? withBoth(databaseUrl, ownerUrl) : withOne(databaseUrl));

  return { ...addresses, isEmbedded: false, notes, announce: nothing, stop: nothing };
}

type Addresses = Pick<PreparedDatabase, "url" | "ownerUrl" | "migrated">;

async function withBoth(url: string, ownerUrl: string): Promise<Addresses> {
  const migrated = await migrate(ownerUrl);

  await connecting(url, "DATABASE_URL", async (client) => {
    await refusePowerful(client);
    await connecting(ownerUrl, "DATABASE_OWNER_URL", (owner) => grantTo(owner, client.user ?? APP_ROLE));
  });

  return { url, ownerUrl, migrated };
}

async function withOne(url: string): Promise<Addresses> {
  const isServers = await connecting(
    url,
    "DATABASE_URL",
    async (client) => (await checkRole(client)) === null && !(await mayCreate(client)),
  );

  if (isServers) {
    await connecting(url, "DATABASE_URL", assertMigrated);

    return { url, ownerUrl: null, migrated: [] };
  }
  const password = derivedPassword(passwordIn(url));
  const appUrl = loginAs(url, { role: APP_ROLE, password });
  const migrated = await migrate(url);

  if (!(await connecting(appUrl, "DATABASE_URL", () => Promise.resolve(true)).catch(() => false))) {
    await connecting(url, "DATABASE_URL", (owner) => makeRole(owner, password));
  }
  await connecting(appUrl, "DATABASE_URL", refusePowerful);

  return { url: appUrl, ownerUrl: url, migrated };
}

async function assertSupported(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ number: string }>("select current_setting('server_version_num') as number");
  const major = Math.floor(Number(rows[0]?.number) / 10_000);

  if (major < OLDEST) {
    throw new OperatorError(
      "database_not_supported",
      `The database of DATABASE_URL is PostgreSQL ${major}; Revisit needs ${OLDEST} to ${NEWEST}.`,
    );
  }

  return major;
}

async function refusePowerful(client: pg.Client): Promise<void> {
  const reason = await checkRole(client);

  if (reason !== null) {
    throw new OperatorError(
      "role_too_powerful",
      `Revisit will not serve as the role "${client.user ?? ""}", because it ${reason}: the wall between organizations would not hold. Give it a role that owns nothing in DATABASE_URL and the owner in DATABASE_OWNER_URL, or the owner alone in DATABASE_URL (docs/decisions/004-database-roles.md).`,
    );
  }
}

/** An owner before the first migration owns nothing yet, but may make tables. */
async function mayCreate(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ may: boolean }>("select has_schema_privilege(current_user, 'public', 'create') as may");

  return rows[0]?.may ?? false;
}

async function grantTo(owner: pg.Client, role: string): Promise<void> {
  if (role !== APP_ROLE) {
    await owner.query(`grant ${APP_ROLE} to ${owner.escapeIdentifier(role)}`);
  }
}

async function makeRole(owner: pg.Client, password: string): Promise<void> {
  try {
    await ensureAppRole(owner, password);
  } catch (cause) {
    throw new OperatorError(
      "role_not_made",
      `The role "${owner.user ?? ""}" may not make the server's own role (${APP_ROLE}): let it (alter role … createrole), or make a role by hand and give it in DATABASE_URL, with the owner in DATABASE_OWNER_URL (docs/decisions/004-database-roles.md).`,
      { cause },
    );
  }
}

function passwordIn(url: string): string {
  const { password, searchParams } = new URL(url);
  const found = decodeURIComponent(password) || searchParams.get("password");

  if (!found) {
    throw new OperatorError(
      "password_needed",
      "DATABASE_URL has no password, from which that of the server's own role would be made: make a role by hand and give it in DATABASE_URL, with the owner in DATABASE_OWNER_URL (docs/decisions/004-database-roles.md).",
    );
  }

  return found;
}

function loginAs(url: string, login: { readonly role: string; readonly password: string }): string {
  const other = new URL(url);

  other.username = login.role;
  other.password = login.password;
  other.searchParams.delete("user");
  other.searchParams.delete("password");

  return other.href;
}
