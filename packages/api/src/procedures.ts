import type { HotRepositories } from "@revisit/data/hotRepositories";
import type { Repositories } from "@revisit/data/repositories";
import type { z } from "zod";
import { memberOf, userOf } from "./admit.ts";
import type { MemberContext } from "./context.ts";
import { once } from "./once.ts";
import { strict, type MutationInput, type StrictInput } from "./strictInput.ts";
import type { Policy } from "./policy.ts";
import { policed } from "./trpc.ts";

/** For anybody of the organization. */
export const member = proceduresOf("member");

/** For reps and those above them, each within their scope. */
export const rep = proceduresOf("rep");

export const manager = proceduresOf("manager");

export const admin = proceduresOf("admin");

type Resolve<Context, I extends StrictInput, Output> = (call: { ctx: Context; input: z.output<I> }) => Promise<Output>;

export type HotContext = MemberContext & HotRepositories;

/** What a `read` or `write` procedure gets: the request's clock, the viewer, the organization, and every repository. */
export type TenantProcedureContext = MemberContext & Repositories;

/**
 * The kinds of procedure of one policy. Each runs its resolver inside one tenant transaction, opened after the policy was
 * checked and the input parsed, undone by any error. `read` and `write` have every repository; `hot` and `hotWrite` those
 * that need SQL alone, on the driver's pool at a third of the cost. Writes happen once for each mutation id and leave one
 * audit entry.
 */
function proceduresOf(policy: Policy) {
  const admitted = admittedBy(policy);

  return {
    hot<I extends StrictInput, Output>(input: I, resolve: Resolve<HotContext, I, Output>) {
      return admitted
        .input(strict(input))
        .query(({ ctx, input }): Promise<Output> =>
          ctx.tenancy.hot(ctx.who.viewer, (repositories) => resolve({ ctx: { ...ctx.who, ...repositories }, input: input as z.output<I> })),
        );
    },

    read<I extends StrictInput, Output>(input: I, resolve: Resolve<TenantProcedureContext, I, Output>) {
      return admitted
        .input(strict(input))
        .query(({ ctx, input }): Promise<Output> =>
          ctx.tenancy.read(ctx.who.viewer, (repositories) =>
            resolve({ ctx: { ...ctx.who, ...repositories }, input: input as z.output<I> }),
          ),
        );
    },

    /** @param keep - what the receipt keeps of the answer, where that has a secret which is shown once */
    write<I extends MutationInput, Output>(
      input: I,
      resolve: Resolve<TenantProcedureContext, I, Output>,
      keep?: (output: Output) => Output,
    ) {
      return admitted.input(strict(input)).mutation(({ ctx, input, path }): Promise<Output> =>
        ctx.tenancy.write(ctx.who.viewer, (repositories) => {
          const scoped = { ...ctx.who, ...repositories };

          return once(scoped, { action: path, body: input, keep }, () => resolve({ ctx: scoped, input: input as z.output<I> }));
        }),
      );
    },

    hotWrite<I extends MutationInput, Output>(input: I, resolve: Resolve<HotContext, I, Output>) {
      return admitted.input(strict(input)).mutation(({ ctx, input, path }): Promise<Output> =>
        ctx.tenancy.hot(ctx.who.viewer, (repositories) => {
          const scoped = { ...ctx.who, ...repositories };

          return once(scoped, { action: path, body: input }, () => resolve({ ctx: scoped, input: input as z.output<I> }));
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
