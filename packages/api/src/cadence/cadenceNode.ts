import type { Period } from "@revisit/domain/calendar/period";
import type { Figures } from "@revisit/domain/report/figures";
import { figuresOf } from "@revisit/domain/report/figuresOf";
import type { ReportNode } from "@revisit/domain/report/reportTree";
import { previousPeriod } from "@revisit/domain/calendar/periodOf";
import type { MemberContext } from "../context.ts";
import type { CadenceFigures, CadenceNode } from "./views.ts";

type Line = { readonly line: ReportNode; readonly before: ReportNode | null; readonly period: Period };

/** One line of the report with its figures, and those of the period before where they were asked for. */
export function cadenceNode(
  { organization: { settings }, today }: Pick<MemberContext, "organization" | "today">,
  { line, before, period }: Line,
): CadenceNode {
  const figures = figuresOf(line.counts, { period, settings }, today);

  return {
    id: line.id,
    kind: line.kind,
    name: line.name,
    code: line.code,
    parentId: line.parentId,
    depth: line.depth,
    figures: figuresView(figures),
    before: before && figuresView(figuresOf(before.counts, { period: previousPeriod(period), settings }, today)),
    weeks: figures.weeks.map((week) => ({ ...week })),
  };
}

function figuresView(figures: Figures): CadenceFigures {
  return {
    accounts: figures.accounts,
    planned: figures.planned,
    scheduled: figures.scheduled,
    held: figures.held,
    remaining: figures.remaining,
    attainment: figures.attainment,
    coverage: figures.coverage,
    compliance: figures.compliance,
    complianceExcused: figures.complianceExcused,
    debt: figures.debt,
    debtClearsOn: figures.debtClearsOn,
    reach: figures.reach,
    capacity: figures.capacity,
    utilization: figures.utilization,
    overdue: figures.overdue,
    neverReviewed: figures.neverReviewed,
  };
}
