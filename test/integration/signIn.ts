import { appRouter } from "@revisit/api/appRouter";
import { createCallerFactory } from "@revisit/api/trpc";
import type { Database } from "@revisit/data/database/database";
import { sql } from "@revisit/data/database/sql";
import { newId } from "@revisit/data/newId";
import { withTenantSql } from "@revisit/data/tenant/withTenantSql";
import { callContext } from "@revisit/server/trpc/callContext";
import { openEntrance } from "@revisit/server/trpc/openEntrance";
import { openTenancy } from "@revisit/server/trpc/openTenancy";

const callerOf = createCallerFactory(appRouter);

export type Caller = ReturnType<typeof callerOf>;

/** Signs a person in and gives all procedures as they may call them, at an instant of the test's choice. */
export async function signIn(database: Database, person: { orgId: string; personId: string }): Promise<(asOf: string) => Promise<Caller>> {
  const userId = newId();
  const token = newId();

  await database.unsafePool.query("insert into auth_user (id, name, email, updated_at) values ($1, 'A name', $2, now())", [
    userId,
    `${userId}@example.com`,
  ]);
  await database.unsafePool.query(
    "insert into auth_session (id, token, user_id, org_id, expires_at, updated_at) values ($1, $2, $3, $4, 'infinity', now())",
    [newId(), token, userId, person.orgId],
  );
  await withTenantSql(database, { ...person, personId: null }, (tx) =>
    tx.execute(sql`update person set user_id = ${userId} where id = ${person.personId}::uuid`),
  );

  return async (asOf) => {
    const parts = {
      database,
      tenancy: openTenancy(database),
      entrance: openEntrance(database),
      clock: () => new Date(asOf),
      isClockSet: true,
    };

    return callerOf(await callContext(parts, { requestId: newId(), sessionToken: token }));
  };
}
