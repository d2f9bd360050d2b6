import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import { localDay } from "@revisit/domain/calendar/localDay";
import { overrideFrom } from "@revisit/domain/opportunity/challenge";
import type { Level } from "@revisit/domain/opportunity/level";
import type { ProcedureContext } from "../procedures.ts";

/** `untilOn`: the last day; null = as long as the rule for challenges says. */
export type WantedLevel = { readonly accountId: string; readonly level: Level; readonly reason: string; readonly untilOn: IsoDay | null };

/** Sets a level by hand, whatever the rule says, and assesses the account with it. @throws {RuleError} `account_not_found`, `override_in_past` */
export async function setLevel(ctx: ProcedureContext, { accountId, level, reason, untilOn }: WantedLevel): Promise<void> {
  const { timeZone } = await ctx.reviewSubjects.of(accountId);
  const override = overrideFrom({ level, reason, untilOn, by: ctx.viewer.name }, localDay(timeZone, ctx.asOf));

  await ctx.overrides.set({ ...override, accountId, setById: ctx.viewer.personId });
  await ctx.standings.reassess([accountId], ctx.asOf);
}

/** Gives the level back to the rule. @throws {RuleError} `account_not_found` */
export async function unsetLevel(ctx: ProcedureContext, accountId: string): Promise<void> {
  await ctx.overrides.end(accountId);
  await ctx.standings.reassess([accountId], ctx.asOf);
}
