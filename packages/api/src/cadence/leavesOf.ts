import type { ReportPerson } from "@revisit/data/report/reportRepository";
import type { DayRange } from "@revisit/domain/report/reportDays";
import { blameCapacity } from "@revisit/domain/report/blameCapacity";
import type { LeafCounts } from "@revisit/domain/report/countsOf";
import { reportDays } from "@revisit/domain/report/reportDays";
import { shareCapacity } from "@revisit/domain/report/shareCapacity";
import type { ProcedureContext } from "../procedures.ts";

export type LeavesAsked = { readonly period: DayRange; readonly people: readonly ReportPerson[]; readonly repId: string | null };

/** What everybody did and has to do in a period, with what they can hold and why they are late. */
export async function leavesOf(ctx: ProcedureContext, { period, people, repId }: LeavesAsked): Promise<readonly LeafCounts[]> {
  const { timeZone, settings } = ctx.organization;
  const counted = await ctx.reports.leaves({ days: reportDays(period, ctx.today), timeZone, repId });
  const capable = people.filter(({ id, isCapable }) => isCapable && (repId === null || id === repId));

  return blameCapacity(shareCapacity(counted, capable), period, settings.workingDays);
}
