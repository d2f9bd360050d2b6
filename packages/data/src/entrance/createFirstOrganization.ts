import { RuleError } from "@revisit/domain/errors";
import type pg from "pg";
import type { Database } from "../database/database.ts";
import { newId } from "../newId.ts";
import { createOrganization } from "../organization/createOrganization.ts";
import { tenantQueries } from "../tenant/tenantQueries.ts";
import { withEntrance } from "./withEntrance.ts";

export type FirstOrganization = {
  readonly organization: string;
  readonly currency: string;
  readonly timeZone: string;
  /** the first admin */
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string;
  readonly asOf: Date;
};

/** Any number will do, as long as every server of one database takes the same one. */
const LOCK_ID = 7_383_419;

/**
 * Makes the first organization of an installation with a territory for all of it and an admin who can sign in.
 *
 * @returns its id
 * @throws {RuleError} `already_set_up`, also for the second of two that come at once
 */
export function createFirstOrganization(database: Database, first: FirstOrganization): Promise<string> {
  return withEntrance(database, { name: "app.installation", value: "on" }, async (client) => {
    await client.query("select pg_advisory_xact_lock($1)", [LOCK_ID]);
    const { rowCount } = await client.query("select from organization limit 1");

    if (rowCount !== 0) {
      throw new RuleError("already_set_up");
    }

    return insertAll(client, first);
  });
}

async function insertAll(client: pg.PoolClient, first: FirstOrganization): Promise<string> {
  const orgId = newId();
  const userId = newId();

  await client.query("select set_config('app.org_id', $1, true)", [orgId]);
  await createOrganization(
    tenantQueries(client, { orgId, personId: null }, () => true),
    { name: first.organization, currency: first.currency, timeZone: first.timeZone },
    first.asOf,
  );
  await client.query("insert into territory (org_id, id, code, name) values ($1, $2, 'all', $3)", [orgId, newId(), first.organization]);
  await client.query("insert into auth_user (id, name, email, updated_at) values ($1, $2, $3, now())", [userId, first.name, first.email]);
  await client.query(
    "insert into auth_account (id, account_id, provider_id, user_id, password, updated_at) values ($1, $2, 'credential', $2, $3, now())",
    [newId(), userId, first.passwordHash],
  );
  await client.query("insert into person (org_id, id, email, name, role, user_id) values ($1, $2, $3, $4, 'admin', $5)", [
    orgId,
    newId(),
    first.email,
    first.name,
    userId,
  ]);

  return orgId;
}
