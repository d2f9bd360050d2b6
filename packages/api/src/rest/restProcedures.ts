import type { IdentifiedKey } from "@revisit/data/entrance/identifyKey";
import type { Repositories } from "@revisit/data/repositories";
import type { Role } from "@revisit/domain/people/viewer";
import type { z } from "zod";
import { once } from "../once.ts";
import type { ProcedureContext } from "../procedures.ts";
import { strict, type StrictInput } from "../strictInput.ts";
import { mutationIdFor } from "./mutationIdFor.ts";
import type { RestContext } from "./restContext.ts";
import { keyed, type RestMeta } from "./restTrpc.ts";

export type Address = { readonly path: `/${string}`; readonly summary: string; readonly tag: string; readonly policy?: Role };

type Shapes<I extends StrictInput, Out> = { readonly input: I; readonly output: z.ZodType<Out, Out> };

type Resolve<I extends StrictInput, Out> = (call: { ctx: ProcedureContext; input: z.output<I> }) => Promise<Out>;

/** `GET`: one tenant transaction, nothing changed. What it answers is held to `output`, to the last field. */
export function restGet<I extends StrictInput, Out>(address: Address, { input, output }: Shapes<I, Out>, resolve: Resolve<I, Out>) {
  return keyed(metaOf("GET", address))
    .input(strict(input))
    .output(output)
    .query(
      // tRPC's type of what `output` takes is not resolved before `Out` is known; `resolve` is held to it
      ({ ctx, input: asked }): Promise<never> =>
        ctx.tenancy.open(ctx.key.viewer, (repositories) =>
          resolve({ ctx: callOf(ctx, { repositories, personId: ctx.key.viewer.personId ?? ctx.key.keyId }), input: asked as z.output<I> }),
        ) as Promise<never>,
    );
}

/** `POST`: done once for an `Idempotency-Key`, in one transaction with its receipt and its line of the audit. */
export function restPost<I extends StrictInput, Out>(address: Address, { input, output }: Shapes<I, Out>, resolve: Resolve<I, Out>) {
  return keyed(metaOf("POST", address))
    .input(strict(input))
    .output(output)
    .mutation(
      ({ ctx, input: asked, path }): Promise<never> =>
        ctx.tenancy.open(ctx.key.viewer, async (repositories) => {
          const call = callOf(ctx, { repositories, personId: ctx.key.viewer.personId ?? (await repositories.people.standIn()) });
          const body = { ...(asked as object), mutationId: mutationIdFor(ctx) };

          return once(call, { action: `api/v1 ${path}`, body }, () => resolve({ ctx: call, input: asked as z.output<I> }));
        }) as Promise<never>,
    );
}

function metaOf(method: "GET" | "POST", { path, summary, tag, policy = "rep" }: Address): RestMeta {
  return { policy, openapi: { method, path, summary, tags: [tag], protect: true, errorResponses: [400, 401, 403, 404, 409, 429, 503] } };
}

type Acting = { readonly repositories: Repositories; readonly personId: string };

/** `personId`: whom the key stands for; for one that stands for nobody whoever its writes are put down to (`standIn`). */
function callOf(context: RestContext & { readonly key: IdentifiedKey }, { repositories, personId }: Acting): ProcedureContext {
  const { viewer, organization, today } = context.key;

  return {
    ...repositories,
    viewer: { ...viewer, personId, name: viewer.name === "" ? "API" : viewer.name },
    organization,
    today,
    userId: "",
    asOf: context.asOf,
    isClockSet: context.isClockSet,
    requestId: context.requestId,
    hashPassword: () => Promise.reject(new Error("no password is set through /api/v1")),
  };
}
