import type { Repositories } from "@revisit/data/repositories";
import type { z } from "zod";
import { memberOf, userOf } from "./admit.ts";
import type { MemberContext } from "./context.ts";
import { once } from "./once.ts";
import type { Policy } from "./policy.ts";
import { strict, type MutationInput, type StrictInput } from "./strictInput.ts";
import { policed } from "./trpc.ts";

/** For reps and those above them, each within their scope. */
export const rep = proceduresOf("rep");

export const manager = proceduresOf("manager");

export const admin = proceduresOf("admin");

/** What a procedure gets: the request's clock, the viewer, the organization, and every repository of its transaction. */
export type ProcedureContext = MemberContext & Repositories;

type Resolve<I extends StrictInput, Output> = (call: { ctx: ProcedureContext; input: z.output<I> }) => Promise<Output>;

/**
 * The two kinds of procedure of one policy. Each runs its resolver inside one tenant transaction, opened after the policy was
 * checked and the input parsed, undone by any error. A write happens once for each mutation id and leaves one audit entry.
 */
function proceduresOf(policy: Policy) {
  const admitted = admittedBy(policy);

  return {
    read<I extends StrictInput, Output>(input: I, resolve: Resolve<I, Output>) {
      return admitted
        .input(strict(input))
        .query(({ ctx, input }): Promise<Output> =>
          ctx.tenancy.open(ctx.who.viewer, (repositories) =>
            resolve({ ctx: { ...ctx.who, ...repositories }, input: input as z.output<I> }),
          ),
        );
    },

    /** @param keep - what the receipt keeps of the answer, where that has a secret which is shown once */
    write<I extends MutationInput, Output>(input: I, resolve: Resolve<I, Output>, keep?: (output: Output) => Output) {
      return admitted.input(strict(input)).mutation(({ ctx, input, path }): Promise<Output> =>
        ctx.tenancy.open(ctx.who.viewer, (repositories) => {
          const scoped = { ...ctx.who, ...repositories };

          return once(scoped, { action: path, body: input, keep }, () => resolve({ ctx: scoped, input: input as z.output<I> }));
        }),
      );
    },
  };
}

function admittedBy(policy: Policy) {
  return policed(policy).use(({ ctx, next }) => {
    const who: MemberContext = {
      ...memberOf(ctx),
      userId: userOf(ctx).userId,
      asOf: ctx.asOf,
      isClockSet: ctx.isClockSet,
      requestId: ctx.requestId,
      hashPassword: ctx.hashPassword,
    };

    return next({ ctx: { who } });
  });
}
