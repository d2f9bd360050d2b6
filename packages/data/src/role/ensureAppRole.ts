import type pg from "pg";

/** The role that the server works as: it may read and write rows and owns nothing. */
export const APP_ROLE = "revisit_app";

/** Any number, the same for every server: roles are shared by all databases of one PostgreSQL. */
const LOCK_ID = 7_383_418;

/** Makes the server's role, or gives it this password. What it may do, the migrations say. */
export async function ensureAppRole(owner: pg.Client, password: string): Promise<void> {
  await owner.query("begin");
  await owner.query("select pg_advisory_xact_lock($1)", [LOCK_ID]);
  const { rowCount } = await owner.query("select from pg_roles where rolname = $1", [APP_ROLE]);
  const verb = rowCount === 0 ? "create" : "alter";

  await owner.query(`${verb} role ${APP_ROLE} login nocreatedb nocreaterole password ${owner.escapeLiteral(password)}`);
  await owner.query("commit");
}
