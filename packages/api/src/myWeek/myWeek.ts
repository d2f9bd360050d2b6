import type { AccountFilter } from "@revisit/data/account/accountFilter";
import type { ReviewFilter } from "@revisit/data/review/reviewListRepository";
import { addDays } from "@revisit/domain/calendar/dayArithmetic";
import { periodOf } from "@revisit/domain/calendar/periodOf";
import { shareOfPeriodGone } from "@revisit/domain/calendar/shareOfPeriodGone";
import { weekOf } from "@revisit/domain/calendar/week";
import { sumCounts } from "@revisit/domain/report/sumCounts";
import { accountRowView } from "../accounts/accountRowView.ts";
import type { AccountRow } from "../accounts/views.ts";
import { leavesOf } from "../cadence/leavesOf.ts";
import { formatMessage } from "../message/formatMessage.ts";
import type { ProcedureContext } from "../procedures.ts";
import { reviewRowView } from "../reviews/reviewRowView.ts";
import type { ReviewRow } from "../reviews/views.ts";
import type { DueRow, MyWeek } from "./views.ts";

/** As many of each list as a screen shows; the totals say how many there are. */
const SHOWN = 20;

/** What lies before one person this week. @throws {RuleError} `person_not_found` */
export async function myWeek(ctx: ProcedureContext, personId: string): Promise<MyWeek> {
  const person = await ctx.week.person(personId);
  const { startsOn, endsOn } = weekOf(ctx.today);
  const soon = addDays(ctx.today, ctx.organization.settings.dueSoonDays);

  return {
    person,
    today: ctx.today,
    weekStartsOn: startsOn,
    weekEndsOn: endsOn,
    period: await period(ctx, personId),
    overdue: await due(ctx, { ownerId: personId, coverage: ["overdue"] }),
    dueSoon: await due(ctx, { ownerId: personId, coverage: ["due_soon", "never_reviewed"], dueTo: soon }),
    proposed: await proposed(ctx, { states: ["proposed", "invited"], repId: personId, to: addDays(endsOn, 7) }),
    inProgress: await reviews(ctx, { states: ["in_progress"], repId: personId }),
    scheduled: await reviews(ctx, { states: ["scheduled"], repId: personId }),
    promises: await ctx.promises.openOfPerson(personId, SHOWN),
    problems: await ctx.problems.openOfOwner(personId, SHOWN),
    stale: await accounts(ctx, { ownerId: personId, isStale: true }),
    accounts: await ctx.accountLists.count({ ownerId: personId }, clockOf(ctx)),
  };
}

/** How the running quarter stands for one person. */
async function period(ctx: ProcedureContext, personId: string): Promise<MyWeek["period"]> {
  const quarter = periodOf(ctx.today, "quarter");
  const leaves = await leavesOf(ctx, { period: quarter, people: [], repId: personId });
  const { held, remaining } = sumCounts(leaves.map(({ counts }) => counts));

  return {
    label: formatMessage(quarter.label),
    startsOn: quarter.startsOn,
    endsOn: quarter.endsOn,
    goneShare: shareOfPeriodGone(quarter, ctx.today),
    planned: held + remaining,
    held,
  };
}

async function due(ctx: ProcedureContext, filter: AccountFilter): Promise<MyWeek["overdue"]> {
  const { items, total } = await accounts(ctx, filter);
  const details = new Map((await ctx.week.dueDetails(items.map(({ id }) => id))).map((detail) => [detail.id, detail]));

  return {
    items: items.map((item): DueRow => {
      const { phone = null, openReview = null, openPromises = 0 } = details.get(item.id) ?? {};

      return { ...item, phone, openReview, openPromises };
    }),
    total,
  };
}

async function accounts(ctx: ProcedureContext, filter: AccountFilter): Promise<{ items: AccountRow[]; total: number }> {
  const { dueSoonDays } = ctx.organization.settings;
  const rows = await ctx.accountLists.page(filter, { sort: "rank", direction: "asc", limit: SHOWN, after: null }, clockOf(ctx));

  return {
    items: rows.map((row, index) => accountRowView(row, dueSoonDays, index + 1)),
    total: await ctx.accountLists.count(filter, clockOf(ctx)),
  };
}

async function proposed(ctx: ProcedureContext, filter: ReviewFilter): Promise<MyWeek["proposed"]> {
  return { items: await reviews(ctx, filter), total: await ctx.reviewLists.count(filter) };
}

async function reviews(ctx: ProcedureContext, filter: ReviewFilter): Promise<ReviewRow[]> {
  return (await ctx.reviewLists.page(filter, { direction: "asc", limit: SHOWN, after: null })).map(reviewRowView);
}

function clockOf({ asOf, organization: { settings } }: ProcedureContext): { asOf: Date; dueSoonDays: number } {
  return { asOf, dueSoonDays: settings.dueSoonDays };
}
