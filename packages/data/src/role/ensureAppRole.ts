import pg from "pg";

/** The role that the server works as: it may read and write rows and owns nothing. */
export const APP_ROLE = "revisit_app";

const LOCK_ID = 7_383_418;

/**
 * Makes the server's role, or gives it this password and takes from it whatever would let it around the walls.
 *
 * @param ownerUrl - of a role that may make roles
 */
export async function ensureAppRole(ownerUrl: string, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });

  await client.connect();
  try {
    // roles are the whole server's: two databases that start at once would change one row
    await client.query("begin; select pg_advisory_xact_lock($LOCK)".replace("$LOCK", String(LOCK_ID)));
    const { rowCount } = await client.query("select from pg_roles where rolname = $1", [APP_ROLE]);
    const verb = rowCount === 0 ? "create" : "alter";

    await client.query(`${verb} role ${APP_ROLE} login nocreatedb nocreaterole password ${client.escapeLiteral(password)}`);
    await client.query("commit");
  } finally {
    await client.end();
  }
}
