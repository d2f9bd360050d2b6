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
  const { weeks, ...figures } = figuresOf(line.counts, { period, settings }, today);

  return {
    id: line.id,
    kind: line.kind,
    name: line.name,
    code: line.code,
    parentId: line.parentId,
    depth: line.depth,
    figures: figuresView(figures),
    before: before && figuresView(figuresOf(before.counts, { period: previousPeriod(period), settings }, today)),
    weeks: weeks.map((week) => ({ ...week })),
  };
}

function figuresView(figures: Omit<Figures, "weeks">): CadenceFigures {
  const { mostSkippedArea: _area, whyLate: _reasons, challenged: _challenged, ...shown } = figures;

  return shown;
}
