import type { IsoDay } from "../calendar/isoDay.ts";
import { weeksOf } from "../calendar/week.ts";
import { LEVELS } from "../opportunity/level.ts";
import type { Settings } from "../organization/settings.ts";
import { AREAS } from "../script/area.ts";
import { capacityOf } from "./capacityOf.ts";
import { debtClearsOn, debtOf } from "./debtClearsOn.ts";
import type { Figures, WeekFigures } from "./figures.ts";
import type { NodeCounts } from "./nodeCounts.ts";
import { reportDays, type DayRange } from "./reportDays.ts";

/** The period and what the organization set. */
export type FigureScope = { readonly period: DayRange; readonly settings: Pick<Settings, "levelWeight" | "workingDays"> };

/**
 * The figures of a node from its counts, however many leaves were added up in them.
 *
 * @param asOf - today
 * @source docs/domain/report.md, "Figures"
 */
export function figuresOf(counts: NodeCounts, { period, settings }: FigureScope, asOf: IsoDay): Figures {
  const planned = counts.held + counts.remaining;
  const capacity = capacityOf(counts.weeklyCapacity, period, settings.workingDays);

  return {
    accounts: counts.accounts,
    planned,
    scheduled: counts.scheduled,
    held: counts.held,
    remaining: counts.remaining,
    attainment: share(counts.held, planned),
    coverage: share(counts.covered, counts.accounts),
    compliance: share(counts.heldOnTime, counts.due),
    complianceExcused: share(counts.heldOnTime, counts.due - counts.excused),
    debt: debtOf(counts.overdue, settings.levelWeight),
    debtClearsOn: debtClearsOn(counts, settings.levelWeight, reportDays(period, asOf).seenOn),
    reach: share(counts.reached, counts.accounts),
    capacity: toOneDecimal(capacity),
    utilization: share(planned, capacity),
    overdue: LEVELS.reduce((sum, level) => sum + counts.overdue[level], 0),
    neverReviewed: counts.neverReviewed,
    challenged: counts.challenged,
    mostSkippedArea: mostSkippedArea(counts),
    whyLate: { ...counts.whyLate, other: counts.whyLate.other + counts.untried },
    weeks: weekFigures(counts, { period, settings }),
  };
}

function share(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

function mostSkippedArea({ skipped, recorded }: NodeCounts): Figures["mostSkippedArea"] {
  const area = AREAS.reduce((most, other) => (skipped[other] > skipped[most] ? other : most));

  return skipped[area] > 0 ? { area, share: skipped[area] / recorded } : null;
}

function weekFigures(counts: NodeCounts, { period, settings }: FigureScope): readonly WeekFigures[] {
  const counted = new Map(counts.weeks.map((week) => [week.startsOn, week]));

  return weeksOf(period.startsOn, period.endsOn).map((week) => {
    const days = {
      startsOn: week.startsOn < period.startsOn ? period.startsOn : week.startsOn,
      endsOn: week.endsOn > period.endsOn ? period.endsOn : week.endsOn,
    };

    return {
      startsOn: week.startsOn,
      planned: counted.get(week.startsOn)?.planned ?? 0,
      held: counted.get(week.startsOn)?.held ?? 0,
      capacity: toOneDecimal(capacityOf(counts.weeklyCapacity, days, settings.workingDays)),
    };
  });
}

function toOneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
