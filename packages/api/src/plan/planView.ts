import type { PlannableAccount } from "@revisit/data/plan/planRepository";
import { localTime } from "@revisit/domain/calendar/localTime";
import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import { daysBetween } from "@revisit/domain/calendar/dayArithmetic";
import { planSays } from "@revisit/domain/plan/planSays";
import type { RepPlan } from "./repPlan.ts";
import type { PlannedReview, PlanView } from "./views.ts";

type Shown = { readonly person: PlanView["person"]; readonly weeks: number };

/** The first weeks of a plan, day by day, and what it says of the rest. */
export function planView(planned: RepPlan, { person, weeks }: Shown): PlanView {
  const { plan, calendar } = planned;
  const accounts = new Map(planned.accounts.map((account) => [account.accountId, account]));
  const byDay = new Map<IsoDay, PlannedReview[]>();
  for (const { accountId, day } of plan.proposals) {
    const account = accounts.get(accountId);
    if (account !== undefined) {
      byDay.set(day, [...(byDay.get(day) ?? []), plannedReview(account, day)]);
    }
  }

  return {
    person,
    weeks: calendar.weeks.slice(0, weeks).map(({ week, slots, days }) => ({
      startsOn: week,
      slots,
      days: days.map(({ day, slots: ofDay }) => ({ day, slots: ofDay, reviews: byDay.get(day) ?? [] })),
    })),
    late: plan.late.map(({ accountId, dueOn, day, daysLate }) => ({
      accountId,
      accountName: accounts.get(accountId)?.name ?? "",
      dueOn,
      day,
      daysLate,
    })),
    says: [...planSays(plan, calendar.until)],
  };
}

function plannedReview(account: PlannableAccount, day: IsoDay): PlannedReview {
  return {
    reviewId: account.reviewId,
    accountId: account.accountId,
    accountName: account.name,
    level: account.level,
    state: account.state ?? "due",
    dueOn: account.nextDueOn,
    time: account.scheduledAt === null ? null : localTime(account.timeZone, new Date(account.scheduledAt)),
    daysLate: Math.max(0, daysBetween(account.nextDueOn, day)),
  };
}
