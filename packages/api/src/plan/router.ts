import { PLAN_WEEKS } from "@revisit/domain/plan/planCalendar";
import { z } from "zod";
import type { ProcedureContext } from "../procedures.ts";
import { rep } from "../procedures.ts";
import { mutationId } from "../strictInput.ts";
import { router } from "../trpc.ts";
import { planView } from "./planView.ts";
import { repPlan } from "./repPlan.ts";
import type { PlanView } from "./views.ts";

const asked = z.strictObject({
  /** whose; the one who asks unless said */
  personId: z.uuid().optional(),
  /** how many weeks of the plan to show */
  weeks: z.int().min(1).max(PLAN_WEEKS),
});

/** Proposed days within a rep's capacity. */
export const planRouter = router({
  get: rep.read(asked, async ({ ctx, input }): Promise<PlanView> => {
    const person = await ctx.week.person(input.personId ?? ctx.viewer.personId);

    return planView(await repPlan(ctx, person.id), { person, weeks: input.weeks });
  }),

  /** Writes the proposals of the whole year, of which the first weeks are shown. */
  make: rep.write(asked.extend({ mutationId }), async ({ ctx, input }): Promise<PlanView> => {
    const person = await ctx.week.person(input.personId ?? ctx.viewer.personId);
    await proposeDays(ctx, person.id);

    return planView(await repPlan(ctx, person.id), { person, weeks: input.weeks });
  }),
});

async function proposeDays(ctx: ProcedureContext, personId: string): Promise<void> {
  const { plan } = await repPlan(ctx, personId);
  await ctx.plans.propose(
    personId,
    plan.proposals.filter(({ isAgreed }) => !isAgreed).map(({ accountId, day }) => ({ accountId, day })),
  );
}
