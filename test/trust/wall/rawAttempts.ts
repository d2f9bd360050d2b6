import type pg from "pg";

export type Tenants = { readonly ours: string; readonly theirs: string };

/**
 * Tries, as the server's role and inside one organization, to read, count, change, delete, move and forge rows of another in one
 * table, and to see any row without an organization.
 *
 * @param client - connected as the server's role, without a transaction
 * @returns what succeeded; empty where the wall holds
 */
export async function rawAttempts(client: pg.Client, table: string, { ours, theirs }: Tenants): Promise<string[]> {
  const name = client.escapeIdentifier(table);
  const forged = `insert into ${name} select (jsonb_populate_record(null::${name}, to_jsonb(x) || jsonb_build_object('org_id', '${theirs}'))).* from ${name} x limit 1`;
  const moved = `update ${name} set org_id = '${theirs}' where org_id = '${ours}'`;
  const outcomes = {
    "read rows of another": await affected(client, ours, `select from ${name} where org_id <> '${ours}'`),
    "read rows of another as admin of none": await affected(client, "", `select from ${name}`),
    "changed rows of another": await affected(client, ours, `update ${name} set org_id = org_id where org_id = '${theirs}'`),
    "deleted rows of another": await affected(client, ours, `delete from ${name} where org_id = '${theirs}'`),
    "forged a row of another": await affected(client, ours, forged),
    "moved rows to another": await affected(client, ours, moved),
  };

  return Object.entries(outcomes)
    .filter(([, rows]) => rows > 0)
    .map(([what, rows]) => `${table}: ${what} (${rows})`);
}

/** How many rows of a table one organization has. */
export function rowsOf(client: pg.Client, table: string, orgId: string): Promise<number> {
  return affected(client, orgId, `select from ${client.escapeIdentifier(table)}`);
}

/** Refused by the wall, by a privilege or by a key that holds the organization: nothing was affected. Anything else is a fault of the test. */
const REFUSALS: ReadonlySet<string> = new Set(["42501", "23503", "23505", "23514"]);

async function affected(client: pg.Client, orgId: string, statement: string): Promise<number> {
  await client.query("begin");
  try {
    await client.query("select set_config('app.org_id', $1, true)", [orgId]);

    return (await client.query(statement)).rowCount ?? 0;
  } catch (error) {
    if (REFUSALS.has((error as { code?: string }).code ?? "")) {
      return 0;
    }
    throw error;
  } finally {
    await client.query("rollback");
  }
}
