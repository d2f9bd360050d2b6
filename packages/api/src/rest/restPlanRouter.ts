import { LEVELS } from "@revisit/domain/opportunity/level";
import { PLAN_WEEKS } from "@revisit/domain/plan/planCalendar";
import { z } from "zod";
import { formatMessage } from "../message/formatMessage.ts";
import { planView } from "../plan/planView.ts";
import type { PlannedReview } from "../plan/views.ts";
import { repPlan } from "../plan/repPlan.ts";
import { day, owner } from "./restFields.ts";
import { idsOf } from "./restLookups.ts";
import { restGet } from "./restProcedures.ts";
import { restRouter } from "./restTrpc.ts";

const WEEKS = 4;

const asked = z.strictObject({ owner, weeks: z.coerce.number().int().min(1).max(PLAN_WEEKS).default(WEEKS) });

const planJson = z.strictObject({
  owner: z.string(),
  items: z.array(
    z.strictObject({
      day,
      accountId: z.uuid(),
      accountName: z.string(),
      level: z.enum(LEVELS),
      dueOn: day,
      daysLate: z.int(),
      state: z.string(),
      reviewId: z.uuid().nullable(),
    }),
  ),
  weeks: z.array(z.strictObject({ startsOn: day, slots: z.int() })),
  late: z.array(z.strictObject({ accountId: z.uuid(), accountName: z.string(), dueOn: day, day: day.nullable(), daysLate: z.int() })),
  says: z.array(z.string()),
});

function plannedJson({ reviewId, accountId, accountName, level, state, dueOn, daysLate }: PlannedReview, on: string) {
  return { day: on, reviewId, accountId, accountName, level, state, dueOn, daysLate };
}

export const restPlanRouter = restRouter({
  get: restGet(
    { path: "/plan", summary: "A proposed day for every due review of a rep", tag: "plan" },
    { input: asked, output: planJson },
    async ({ ctx, input }) => {
      const { ownerId } = await idsOf(ctx, { owner: input.owner });
      const person = await ctx.week.person(ownerId ?? ctx.viewer.personId);
      const { weeks, late, says } = planView(await repPlan(ctx, person.id), { person, weeks: input.weeks });
      const days = weeks.flatMap((week) => week.days);

      return {
        owner: person.name,
        items: days.flatMap(({ day: on, reviews }) => reviews.map((review) => plannedJson(review, on))),
        weeks: weeks.map(({ startsOn, slots }) => ({ startsOn, slots })),
        late,
        says: says.map(formatMessage),
      };
    },
  ),
});
