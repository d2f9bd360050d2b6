import { restAppRouter } from "@revisit/api/rest/restAppRouter";
import type { RestContext } from "@revisit/api/rest/restContext";
import { restError } from "@revisit/api/rest/restError";
import { createRestCallerFactory } from "@revisit/api/rest/restTrpc";
import { identifyKey } from "@revisit/data/entrance/identifyKey";
import { TRPCError } from "@trpc/server";
import type { FastifyReply, FastifyRequest } from "fastify";
import { reachable } from "../database/reachable.ts";
import { errorForLog } from "../http/errorForLog.ts";
import type { ServerParts } from "../http/serverParts.ts";

export type RestAnswer = { readonly status: number; readonly body: unknown };

export type RestCall = { readonly path: string; readonly input: unknown };

type Caller = Record<string, Record<string, (input: unknown) => Promise<unknown>>>;

const LONGEST_IDEMPOTENCY_KEY = 255;
const RETRY_AFTER_SECONDS = "5";

const callerOf = createRestCallerFactory(restAppRouter);

/** Calls a procedure of /api/v1 for whoever's key the request carries. Never throws: a failure is an answer. */
export async function callRest(parts: ServerParts, request: FastifyRequest, { path, input }: RestCall): Promise<RestAnswer> {
  const [group = "", name = ""] = path.split(".");

  try {
    const caller = callerOf(await restContext(parts, request)) as unknown as Caller;

    return { status: CREATED.has(path) ? 201 : 200, body: await caller[group]?.[name]?.(input) };
  } catch (error) {
    return failed(request, error);
  }
}

/** What makes a thing with an address of its own. */
const CREATED: ReadonlySet<string> = new Set(["steps.open", "notes.finding", "notes.recommendation", "notes.promise", "problems.create"]);

/** A failure as an answer; only what is our fault is logged. */
export function failed(request: FastifyRequest, error: unknown): RestAnswer {
  const known = error instanceof TRPCError ? error : new TRPCError({ code: "INTERNAL_SERVER_ERROR", cause: error });

  if (known.code === "INTERNAL_SERVER_ERROR") {
    request.log.error({ error: errorForLog(known.cause ?? known) }, "request failed");
  }

  return restError(known, request.id);
}

export function sendRest(reply: FastifyReply, { status, body }: RestAnswer): FastifyReply {
  if (status === 503) {
    reply.header("retry-after", RETRY_AFTER_SECONDS);
  }

  return reply.code(status).send(body);
}

/** Who asks, by the bearer key; what time it is. */
export async function restContext(parts: ServerParts, request: FastifyRequest): Promise<RestContext> {
  const asOf = parts.clock();
  const [, key] = /^bearer (\S+)$/i.exec(request.headers.authorization ?? "") ?? [];
  const header = request.headers["idempotency-key"];
  const idempotencyKey = typeof header === "string" && header !== "" ? header : null;

  if (idempotencyKey !== null && idempotencyKey.length > LONGEST_IDEMPOTENCY_KEY) {
    throw new TRPCError({ code: "BAD_REQUEST" });
  }

  return {
    asOf,
    isClockSet: parts.isClockSet,
    requestId: request.id,
    key: key === undefined ? null : await reachable(identifyKey(parts.database, key, asOf)),
    idempotencyKey,
    tenancy: parts.tenancy,
  };
}
