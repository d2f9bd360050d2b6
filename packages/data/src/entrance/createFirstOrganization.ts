import { RuleError } from "@revisit/domain/errors";
import type { Database } from "../database/database.ts";
import { sql } from "../database/sql.ts";
import { newId } from "../newId.ts";
import { createOrganization } from "../organization/createOrganization.ts";
import { giveSignIn } from "../people/giveSignIn.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import { withTenantSql } from "../tenant/withTenantSql.ts";

export type FirstOrganization = {
  readonly organization: string;
  readonly currency: string;
  readonly timeZone: string;
  /** the first admin */
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string;
};

/** Any number will do, as long as every server of one database takes the same one. */
const LOCK_ID = 7_383_419;

/**
 * Makes the first organization of an installation with what every one starts with, a territory for all of it, and an admin
 * who can sign in.
 *
 * @throws {RuleError} `already_set_up`, also for the second of two that come at once; `email_taken`
 */
export async function createFirstOrganization(database: Database, first: FirstOrganization, asOf: Date): Promise<void> {
  await withTenantSql(database, { orgId: newId(), personId: null }, async (tx) => {
    await tx.query(sql`select set_config('app.installation', 'on', true), pg_advisory_xact_lock(${LOCK_ID})`);
    const [another] = await tx.query(sql`select from organization limit 1`);

    if (another) {
      throw new RuleError("already_set_up");
    }
    await createOrganization(tx, { name: first.organization, currency: first.currency, timeZone: first.timeZone }, asOf);
    await tx.execute(
      sql`insert into territory (org_id, id, code, name) values (${tx.orgId}::uuid, ${newId()}::uuid, 'all', ${first.organization})`,
    );
    await insertAdmin(tx, first);
  });
}

async function insertAdmin(tx: TenantQueries, { name, email, passwordHash }: FirstOrganization): Promise<void> {
  const personId = newId();

  await tx.execute(
    sql`insert into person (org_id, id, email, name, role) values (${tx.orgId}::uuid, ${personId}::uuid, ${email}, ${name}, 'admin')`,
  );
  if (!(await giveSignIn(tx, { personId, passwordHash }))) {
    throw new RuleError("email_taken", { email });
  }
}
