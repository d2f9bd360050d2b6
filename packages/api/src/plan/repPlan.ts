import type { PlannableAccount } from "@revisit/data/plan/planRepository";
import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import { weekOf } from "@revisit/domain/calendar/week";
import { earliestReviewDay } from "@revisit/domain/plan/earliestReviewDay";
import { PLAN_WEEKS, planCalendar } from "@revisit/domain/plan/planCalendar";
import type { Plan, PlanCalendar, PlanReview } from "@revisit/domain/plan/planFacts";
import { planReviews } from "@revisit/domain/plan/planReviews";
import type { ProcedureContext } from "../procedures.ts";

export type RepPlan = { readonly plan: Plan; readonly calendar: PlanCalendar; readonly accounts: readonly PlannableAccount[] };

type PlanContext = Pick<ProcedureContext, "plans" | "today"> & {
  readonly organization: Pick<ProcedureContext["organization"], "settings">;
};

/** The best plan of a rep's year from today on; writes nothing. */
export async function repPlan(ctx: PlanContext, personId: string): Promise<RepPlan> {
  const { settings } = ctx.organization;
  const accounts = await ctx.plans.accounts(personId, ctx.today);
  const calendar = planCalendar({
    from: ctx.today,
    weeks: PLAN_WEEKS,
    workingDays: settings.workingDays,
    perDay: settings.reviewsPerDay,
    weeklyCapacity: (await ctx.plans.weeklyCapacity(personId)) ?? 0,
    absences: [],
    holidays: [],
    held: await ctx.plans.heldDays(personId, weekOf(ctx.today).startsOn),
  });
  const plan = planReviews({ reviews: accounts.map((account) => planReview(ctx, account)), calendar }, ctx.today);

  return { plan, calendar, accounts };
}

function planReview({ organization: { settings }, today }: PlanContext, account: PlannableAccount): PlanReview {
  const window = {
    lastHeldOn: account.lastHeldOn,
    dueOn: account.nextDueOn,
    minimumGapDays: settings.minimumGapDays,
    leadDays: settings.planLeadDays,
    tryAgainOn: account.tryAgainOn,
  };

  return {
    accountId: account.accountId,
    weight: settings.levelWeight[account.level],
    dueOn: account.nextDueOn,
    earliestOn: earliestReviewDay(window, today),
    agreedOn: account.agreedOn,
    agreedSlots: 1,
    proposedOn: notPast(account.proposedOn, today),
    isFirst: account.lastHeldOn === null,
    preferredWeekdays: null,
    excludedDays: [],
  };
}

/** A proposal whose day is over was not taken up: there is nothing to keep. */
function notPast(day: IsoDay | null, today: IsoDay): IsoDay | null {
  return day !== null && day >= today ? day : null;
}
