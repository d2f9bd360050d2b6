import { initTRPC } from "@trpc/server";
import { answeringBrokenRules } from "./answeringBrokenRules.ts";
import type { RequestContext } from "./context.ts";
import { errorShape } from "./errorShape.ts";
import type { Policy, ProcedureMeta } from "./policy.ts";

const trpc = initTRPC
  .context<RequestContext>()
  .meta<ProcedureMeta>()
  .create({ errorFormatter: errorShape });

export const router = trpc.router;

/** Calls procedures without HTTP: tests, and what the server asks of itself. */
export const createCallerFactory = trpc.createCallerFactory;

/** Where every procedure begins. There is no other way to make one, so none can do without a policy. */
export function policed(policy: Policy) {
  return trpc.procedure.meta({ policy }).use(async ({ next }) => answeringBrokenRules(await next()));
}
