import { localDay } from "@revisit/domain/calendar/localDay";
import { RuleError } from "@revisit/domain/errors";
import { z } from "zod";
import { memberOf, userOf } from "../admit.ts";
import type { Member, RequestContext } from "../context.ts";
import { nothing, strict } from "../strictInput.ts";
import { policed, router } from "../trpc.ts";
import type { Membership } from "./entrance.ts";
import type { Me } from "./views.ts";

export const sessionRouter = router({
  me: policed("member")
    .input(nothing)
    .query(async ({ ctx }): Promise<Me> => meOf(ctx, memberOf(ctx), await ctx.entrance.memberships(userOf(ctx).userId))),

  organizations: policed("signed_in")
    .input(nothing)
    .query(async ({ ctx }): Promise<{ organizations: Membership[] }> => ({
      organizations: await ctx.entrance.memberships(userOf(ctx).userId),
    })),

  /** Not a change of anything but one's own session, and the same however often it is sent: it needs no receipt. */
  enter: policed("signed_in")
    .input(strict(z.strictObject({ orgId: z.uuid() })))
    .mutation(async ({ ctx, input }): Promise<Me> => {
      const { userId, sessionToken } = userOf(ctx);
      const member = (await ctx.entrance.enter({ sessionToken, userId, orgId: input.orgId }, ctx.asOf)) ?? notThere();

      return meOf(ctx, member, await ctx.entrance.memberships(userId));
    }),
});

function meOf(context: RequestContext, { viewer, organization }: Member, memberships: Membership[]): Me {
  const { id, name, currency, timeZone, isDemo, settings } = organization;

  return {
    personId: viewer.personId,
    name: viewer.name,
    email: viewer.email,
    role: viewer.role,
    organization: { id, name, currency, timeZone, isDemo },
    asOf: context.asOf.toISOString(),
    today: localDay(timeZone, context.asOf),
    isClockSet: context.isClockSet,
    dueSoonDays: settings.dueSoonDays,
    organizations: memberships.length,
  };
}

function notThere(): never {
  throw new RuleError("not_found");
}
