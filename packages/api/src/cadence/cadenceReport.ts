import { nextPeriod, periodOf, previousPeriod } from "@revisit/domain/calendar/periodOf";
import type { Period, PeriodKind } from "@revisit/domain/calendar/period";
import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import type { TerritoryNode } from "@revisit/domain/territory/territoryNode";
import type { ReportPerson } from "@revisit/data/report/reportRepository";
import { figuresOf } from "@revisit/domain/report/figuresOf";
import { LATE_REASONS } from "@revisit/domain/report/lateReason";
import { reportTree, type ReportNode } from "@revisit/domain/report/reportTree";
import { sumCounts } from "@revisit/domain/report/sumCounts";
import { formatMessage } from "../message/formatMessage.ts";
import type { ProcedureContext } from "../procedures.ts";
import { cadenceNode } from "./cadenceNode.ts";
import { leavesOf } from "./leavesOf.ts";
import { territoriesBelow } from "./territoriesBelow.ts";
import type { CadenceNode, CadenceReport } from "./views.ts";

export type CadenceInput = {
  readonly period: { readonly kind: PeriodKind; readonly startsOn?: IsoDay | undefined };
  readonly territoryId?: string | undefined;
  readonly compare?: boolean | undefined;
};

/** How the cadence of a part of the territory tree was kept in a period. @throws {RuleError} `territory_not_found` */
export function cadenceReport(ctx: ProcedureContext, { period, ...input }: CadenceInput): Promise<CadenceReport> {
  return cadenceOf(ctx, periodOf(period.startsOn ?? ctx.today, period.kind), input);
}

/** The same of any stretch of days. @throws {RuleError} `territory_not_found` */
export async function cadenceOf(ctx: ProcedureContext, period: Period, input: Omit<CadenceInput, "period">): Promise<CadenceReport> {
  const territories = territoriesBelow(await ctx.reports.territories(), input.territoryId);
  const people = await ctx.reports.people(ctx.today);
  const lines = await linesOf(ctx, period, { territories, people });
  const before = input.compare === true ? await linesOf(ctx, previousPeriod(period), { territories, people }) : [];
  const nodes = lines.map((line) => cadenceNode(ctx, { line, before: before.find((other) => isSame(line, other)) ?? null, period }));
  const root = rootOf(ctx, { lines, before, period });
  const figures = figuresOf(root.counts, { period, settings: ctx.organization.settings }, ctx.today);

  return {
    period: periodView(period),
    root: root.node,
    nodes,
    whyLate: LATE_REASONS.map((reason) => ({ reason, reviews: figures.whyLate[reason] })),
    mostSkipped: figures.mostSkippedArea,
    openChallenges: await ctx.reports.openChallenges(territories.map(({ id }) => id)),
  };
}

type Shown = { readonly territories: readonly TerritoryNode[]; readonly people: readonly ReportPerson[] };

async function linesOf(ctx: ProcedureContext, period: Period, { territories, people }: Shown): Promise<readonly ReportNode[]> {
  return reportTree(territories, people, await leavesOf(ctx, { period, people, repId: null }));
}

function isSame(line: ReportNode, other: ReportNode): boolean {
  return line.kind === other.kind && line.id === other.id && line.parentId === other.parentId;
}

type Lines = { readonly lines: readonly ReportNode[]; readonly before: readonly ReportNode[]; readonly period: Period };

/** The one territory at the top, or all that are added up under the organization's name. */
function rootOf(ctx: ProcedureContext, { lines, before, period }: Lines): { node: CadenceNode; counts: ReportNode["counts"] } {
  const tops = lines.filter(isTop);
  const line = tops.length === 1 && tops[0] ? tops[0] : wholeOf(ctx, tops);
  const wholeBefore = before.length > 0 ? { ...line, counts: sumCounts(before.filter(isTop).map(({ counts }) => counts)) } : null;

  return { node: cadenceNode(ctx, { line, before: wholeBefore, period }), counts: line.counts };
}

function isTop({ kind, depth }: ReportNode): boolean {
  return kind === "territory" && depth === 0;
}

function wholeOf({ organization }: ProcedureContext, tops: readonly ReportNode[]): ReportNode {
  return {
    kind: "territory",
    id: organization.id,
    name: organization.name,
    code: null,
    parentId: null,
    depth: 0,
    counts: sumCounts(tops.map(({ counts }) => counts)),
  };
}

function periodView(period: Period): CadenceReport["period"] {
  return {
    label: formatMessage(period.label),
    kind: period.kind,
    startsOn: period.startsOn,
    endsOn: period.endsOn,
    previousStartsOn: previousPeriod(period).startsOn,
    nextStartsOn: nextPeriod(period).startsOn,
  };
}
