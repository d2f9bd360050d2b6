import { appRouter } from "@revisit/api/appRouter";
import type { RequestContext, Tenancy } from "@revisit/api/context";
import { createCallerFactory } from "@revisit/api/trpc";
import type { Database } from "@revisit/data/database/database";
import { callContext } from "@revisit/server/trpc/callContext";
import { openEntrance } from "@revisit/server/trpc/openEntrance";
import { openTenancy } from "@revisit/server/trpc/openTenancy";
import { signEverybodyIn } from "./actors.ts";
import type { Calls } from "./judge.ts";
import { outcomeOf, type Outcome } from "./outcome.ts";
import { ACTORS, type Actor } from "./places.ts";
import { rollingBack } from "./rollingBack.ts";
import { AS_OF, makeWorld, type World } from "./world.ts";

/** A world with everybody signed in. */
export type Matrix = {
  readonly database: Database;
  readonly world: World;
  readonly contexts: Record<Actor, RequestContext>;
  readonly committing: Tenancy;
  readonly undoing: Tenancy;
};

export type Procedure = { readonly path: string; readonly type: string; readonly policy: string; readonly meta: { policy: string } };

type Caller = Record<string, Record<string, (input: unknown) => Promise<unknown>>>;

const callerOf = createCallerFactory(appRouter);

export async function makeMatrix(database: Database): Promise<Matrix> {
  const world = await makeWorld(database);
  const sessions = await signEverybodyIn(database, world);
  const committing = openTenancy(database);
  const parts = { database, tenancy: committing, entrance: openEntrance(database), clock: () => AS_OF, isClockSet: true };
  const contexts = {} as Record<Actor, RequestContext>;

  for (const actor of ACTORS) {
    // hashing is not what is tested here
    contexts[actor] = {
      ...(await callContext(parts, { requestId: actor, sessionToken: sessions[actor] })),
      hashPassword: (password) => Promise.resolve(`hash of ${password}`),
    };
  }

  return { database, world, contexts, committing, undoing: rollingBack(database) };
}

/** Every procedure of the router with what it declares. */
export function inventory(): Procedure[] {
  const procedures = appRouter._def.procedures as unknown as Record<string, { _def: { type: string; meta: { policy: string } } }>;

  return Object.entries(procedures).map(([path, { _def }]) => ({ path, type: _def.type, policy: _def.meta.policy, meta: _def.meta }));
}

/** Calls a procedure as an actor. */
export function call(context: RequestContext, path: string, input: unknown): Promise<Outcome> {
  const [group = "", name = ""] = path.split(".");
  const caller = callerOf(context) as unknown as Caller;

  return outcomeOf(context, () => caller[group]?.[name]?.(input) ?? Promise.reject(new Error(`no procedure ${path}`)));
}

/** How the matrix calls a procedure of the web's router. */
export function callsOf({ contexts }: Matrix, path: string): Calls {
  return (actor, input, tenancy) => call({ ...contexts[actor], tenancy }, path, input);
}
