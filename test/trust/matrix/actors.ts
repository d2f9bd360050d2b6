import type { Database } from "@revisit/data/database/database";
import { sql } from "@revisit/data/database/sql";
import { newId } from "@revisit/data/newId";
import { withTenantSql } from "@revisit/data/tenant/withTenantSql";
import { ACTORS, type Actor } from "./places.ts";
import type { World } from "./world.ts";

/** The session token of each actor; null = none. */
export type Sessions = Record<Actor, string | null>;

type Seat = { readonly orgId: string; readonly personId: string };

/** Signs everybody in. The deactivated rep's session is from before they left. */
export async function signEverybodyIn(database: Database, world: World): Promise<Sessions> {
  const { ours, other } = world;
  const sessions: Sessions = { ...nobody() };
  const seats: Partial<Record<Actor, Seat>> = {
    "rep owner": { orgId: ours.orgId, personId: ours.people.rep },
    "rep of the same territory": { orgId: ours.orgId, personId: ours.people.colleague },
    "rep of the sibling territory": { orgId: ours.orgId, personId: ours.people.siblingRep },
    "manager of the parent": { orgId: ours.orgId, personId: ours.people.manager },
    "manager of the other branch": { orgId: ours.orgId, personId: ours.people.branchManager },
    admin: { orgId: ours.orgId, personId: ours.people.admin },
    "deactivated rep": { orgId: ours.orgId, personId: ours.people.gone },
    "rep of the other organization": { orgId: other.orgId, personId: other.people.rep },
    "manager of the other organization": { orgId: other.orgId, personId: other.people.manager },
    "admin of the other organization": { orgId: other.orgId, personId: other.people.admin },
  };

  for (const [actor, seat] of Object.entries(seats) as [Actor, Seat][]) {
    const userId = await userFor(database, seat);

    sessions[actor] = await sessionOf(database, userId, seat.orgId);
    if (actor === "rep owner") {
      // the same user is also somebody in the other organization, and acts there
      await seatUser(database, userId, { orgId: other.orgId, personId: other.people.idle });
      sessions["rep of both, in the other"] = await sessionOf(database, userId, other.orgId);
    }
  }

  return sessions;
}

function nobody(): Sessions {
  return Object.fromEntries(ACTORS.map((actor) => [actor, null])) as Sessions;
}

async function userFor(database: Database, seat: Seat): Promise<string> {
  const userId = newId();

  await database.unsafePool.query("insert into auth_user (id, name, email, updated_at) values ($1, $1, $2, now())", [
    userId,
    `${userId}@example.com`,
  ]);
  await database.unsafePool.query(
    "insert into auth_account (id, account_id, provider_id, user_id, password, updated_at) values ($1, $1, 'credential', $1, 'x', now())",
    [userId],
  );
  await seatUser(database, userId, seat);

  return userId;
}

function seatUser(database: Database, userId: string, { orgId, personId }: Seat): Promise<number> {
  return withTenantSql(database, { orgId, personId: null }, (tx) =>
    tx.execute(sql`update person set user_id = ${userId} where id = ${personId}::uuid`),
  );
}

async function sessionOf(database: Database, userId: string, orgId: string): Promise<string> {
  const token = newId();

  await database.unsafePool.query(
    "insert into auth_session (id, token, user_id, org_id, expires_at, updated_at) values ($1, $1, $2, $3, 'infinity', now())",
    [token, userId, orgId],
  );

  return token;
}
