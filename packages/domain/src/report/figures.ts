import type { IsoDay } from "../calendar/isoDay.ts";
import type { Area } from "../script/area.ts";
import type { LateReason } from "./lateReason.ts";

/** What a manager sees of one node in a period. Shares are 0 to 1 (utilization may exceed 1), null where nothing counts. */
export type Figures = {
  readonly accounts: number;
  readonly planned: number;
  readonly scheduled: number;
  readonly held: number;
  readonly remaining: number;
  readonly attainment: number | null;
  readonly coverage: number | null;
  readonly compliance: number | null;
  readonly complianceExcused: number | null;
  /** Σ overdue × level weight */
  readonly debt: number;
  readonly debtClearsOn: IsoDay | null;
  readonly reach: number | null;
  /** reviews that can be held in the period, to one decimal */
  readonly capacity: number;
  readonly utilization: number | null;
  readonly overdue: number;
  readonly neverReviewed: number;
  readonly challenged: number;
  readonly mostSkippedArea: { readonly area: Area; readonly share: number } | null;
  readonly whyLate: Readonly<Record<LateReason, number>>;
  readonly weeks: readonly WeekFigures[];
};

/** One ISO week of the period; its capacity is that of its days within the period, to one decimal. */
export type WeekFigures = { readonly startsOn: IsoDay; readonly planned: number; readonly held: number; readonly capacity: number };
