import { initTRPC } from "@trpc/server";
import { admit } from "./admit.ts";
import { answeringBrokenRules } from "./answeringBrokenRules.ts";
import type { RequestContext } from "./context.ts";
import { errorShape } from "./errorShape.ts";
import type { Policy, ProcedureMeta } from "./policy.ts";

const trpc = initTRPC.context<RequestContext>().meta<ProcedureMeta>().create({ errorFormatter: errorShape });

export const router = trpc.router;

/** Calls procedures without HTTP: tests, and what the server asks of itself. */
export const createCallerFactory = trpc.createCallerFactory;

/**
 * Where every procedure begins: there is no other way to make one, so none can do without a policy. The policy is checked
 * before the input is looked at, and what is checked is what the procedure's meta says.
 */
export function policed(policy: Policy) {
  return trpc.procedure
    .meta({ policy })
    .use(async ({ next }) => answeringBrokenRules(await next()))
    .use(({ ctx, meta, next }) => {
      admit(ctx, meta?.policy);

      return next();
    });
}
