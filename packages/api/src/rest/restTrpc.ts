import { initTRPC, TRPCError } from "@trpc/server";
import type { OpenApiMeta } from "trpc-to-openapi";
import type { Role } from "@revisit/domain/people/viewer";
import type { IdentifiedKey } from "@revisit/data/entrance/identifyKey";
import { answeringBrokenRules } from "../answeringBrokenRules.ts";
import { ADMITTED, type ProcedureMeta } from "../policy.ts";
import type { RestContext } from "./restContext.ts";

export type RestMeta = ProcedureMeta & Required<Pick<OpenApiMeta, "openapi">>;

const trpc = initTRPC.context<RestContext>().meta<RestMeta>().create();

export const restRouter = trpc.router;

export const createRestCallerFactory = trpc.createCallerFactory;

/** Where every procedure of /api/v1 begins: with a policy, an address, and a key that the policy admits. */
export function keyed(meta: RestMeta) {
  return trpc.procedure
    .meta(meta)
    .use(async ({ next }) => answeringBrokenRules(await next()))
    .use(({ ctx, meta: declared, next }) => next({ ctx: { key: admittedKey(ctx, declared?.policy) } }));
}

function admittedKey({ key }: RestContext, policy: ProcedureMeta["policy"] | undefined): IdentifiedKey {
  if (!key) {
    throw new TRPCError({ code: "UNAUTHORIZED" });
  }
  const admitted: readonly Role[] = policy ? ADMITTED[policy] : [];

  if (!admitted.includes(key.viewer.role)) {
    throw new TRPCError({ code: "FORBIDDEN" });
  }

  return key;
}
