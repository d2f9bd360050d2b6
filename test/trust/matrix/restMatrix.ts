import type { Tenancy } from "@revisit/api/context";
import { restAppRouter } from "@revisit/api/rest/restAppRouter";
import type { RestContext } from "@revisit/api/rest/restContext";
import { restError } from "@revisit/api/rest/restError";
import { createRestCallerFactory } from "@revisit/api/rest/restTrpc";
import { newApiKey } from "@revisit/data/entrance/apiKey";
import { identifyKey } from "@revisit/data/entrance/identifyKey";
import type { Database } from "@revisit/data/database/database";
import { sql } from "@revisit/data/database/sql";
import { newId } from "@revisit/data/newId";
import { withTenantSql } from "@revisit/data/tenant/withTenantSql";
import { RuleError } from "@revisit/domain/errors";
import { TRPCError } from "@trpc/server";
import type { Calls } from "./judge.ts";
import type { Procedure } from "./matrix.ts";
import type { Outcome } from "./outcome.ts";
import { ACTORS, type Actor } from "./places.ts";
import { AS_OF, type World } from "./world.ts";

type Caller = Record<string, Record<string, (input: unknown) => Promise<unknown>>>;

type Seat = { readonly orgId: string; readonly personId: string; readonly role: string };

const callerOf = createRestCallerFactory(restAppRouter);

/** An API key in the name of each actor; null where they have none that opens anything. */
export async function keysOf(database: Database, { ours, other }: World): Promise<Record<Actor, string | null>> {
  const seats: Partial<Record<Actor, Seat>> = {
    "rep owner": { orgId: ours.orgId, personId: ours.people.rep, role: "rep" },
    "rep of the same territory": { orgId: ours.orgId, personId: ours.people.colleague, role: "rep" },
    "rep of the sibling territory": { orgId: ours.orgId, personId: ours.people.siblingRep, role: "rep" },
    "manager of the parent": { orgId: ours.orgId, personId: ours.people.manager, role: "manager" },
    "manager of the other branch": { orgId: ours.orgId, personId: ours.people.branchManager, role: "manager" },
    admin: { orgId: ours.orgId, personId: ours.people.admin, role: "admin" },
    "deactivated rep": { orgId: ours.orgId, personId: ours.people.gone, role: "rep" },
    "rep of the other organization": { orgId: other.orgId, personId: other.people.rep, role: "rep" },
    "manager of the other organization": { orgId: other.orgId, personId: other.people.manager, role: "manager" },
    "admin of the other organization": { orgId: other.orgId, personId: other.people.admin, role: "admin" },
    "rep of both, in the other": { orgId: other.orgId, personId: other.people.idle, role: "rep" },
  };
  const keys = Object.fromEntries(ACTORS.map((actor) => [actor, null])) as Record<Actor, string | null>;

  for (const [actor, seat] of Object.entries(seats) as [Actor, Seat][]) {
    keys[actor] = await keyFor(database, seat);
  }

  return keys;
}

async function keyFor(database: Database, { orgId, personId, role }: Seat): Promise<string> {
  const { key, secretHash } = newApiKey(orgId);

  await withTenantSql(database, { orgId, personId: null }, (tx) =>
    tx.execute(sql`insert into api_key (org_id, id, name, role, person_id, secret_hash, created_at, last_used_at)
      values (${orgId}, ${newId()}, 'key', ${role}, ${personId}::uuid, ${secretHash}, now(), 'infinity')`),
  );

  return key;
}

export type RestMatrix = { readonly database: Database; readonly keys: Record<Actor, string | null> };

/** How the matrix calls a procedure of /api/v1: who asks is read from the key each time. */
export function restCallsOf({ database, keys }: RestMatrix, path: string): Calls {
  return async (actor, input, tenancy) => call(await contextOf({ database, key: keys[actor] }, tenancy), path, input);
}

async function contextOf({ database, key }: { database: Database; key: string | null }, tenancy: Tenancy): Promise<RestContext> {
  const identified = key === null ? null : await identifyKey(database, key, AS_OF);

  return { asOf: AS_OF, isClockSet: true, requestId: "", key: identified, idempotencyKey: null, tenancy };
}

/** Every procedure of /api/v1 with what it declares. */
export function restInventory(): Procedure[] {
  const procedures = restAppRouter._def.procedures as unknown as Record<string, { _def: { type: string; meta: { policy: string } } }>;

  return Object.entries(procedures).map(([path, { _def }]) => ({ path, type: _def.type, policy: _def.meta.policy, meta: _def.meta }));
}

const KINDS: Record<number, Outcome["kind"]> = { 400: "bad request", 401: "unauthorized", 403: "forbidden", 404: "not found", 500: "bug" };

async function call(context: RestContext, path: string, input: unknown): Promise<Outcome> {
  const [group = "", name = ""] = path.split(".");

  try {
    const caller = callerOf(context) as unknown as Caller;

    return { kind: "ok", code: "ok", text: JSON.stringify(await caller[group]?.[name]?.(input)) };
  } catch (error) {
    if (!(error instanceof TRPCError)) {
      throw error;
    }
    const { status, body } = restError(error, "");
    const isRule = error.cause instanceof RuleError && status !== 404 && status !== 403;

    return { kind: isRule ? "rule" : (KINDS[status] ?? "rule"), code: body.code, text: JSON.stringify(body) };
  }
}
