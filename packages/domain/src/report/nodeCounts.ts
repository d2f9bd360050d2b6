import type { IsoDay } from "../calendar/isoDay.ts";
import type { Level } from "../opportunity/level.ts";
import type { Area } from "../script/area.ts";
import type { LateReason } from "./lateReason.ts";

export type ByLevel = Readonly<Record<Level, number>>;

/**
 * Everything that one territory, one rep or one rep in one territory is reported from. Only sums: the counts of a tree are
 * the counts of its leaves added up, and every share is taken afterwards (`figuresOf`).
 *
 * @source docs/domain/report.md, "Counts"
 */
export type NodeCounts = {
  readonly accounts: number;
  readonly neverReviewed: number;
  /** held within their interval */
  readonly covered: number;
  /** held in the last 365 days */
  readonly reached: number;
  /** past their due day, by level */
  readonly overdue: ByLevel;
  /** due within the 28 days from `seenOn` on, by level */
  readonly fallingDue: ByLevel;
  /** held in the 28 days up to `heldUntil`, by level */
  readonly heldRecently: ByLevel;
  readonly held: number;
  /** agreed for a day of the period and not yet held */
  readonly scheduled: number;
  /** accounts that still need their review by the end of the period, or have one planned for it */
  readonly remaining: number;
  /** reviews whose due day lies in the period and that were held, or should have been by now */
  readonly due: number;
  readonly heldOnTime: number;
  /** of the due ones not held on time, those with an excuse */
  readonly excused: number;
  /** held reviews of the period whose answers are recorded */
  readonly recorded: number;
  /** of those, the ones in which an area got no answer */
  readonly skipped: Readonly<Record<Area, number>>;
  /** why the overdue accounts are late, one reason each; the untried ones stand in `untried` */
  readonly whyLate: Readonly<Record<LateReason, number>>;
  /** overdue accounts for which nothing was tried: a matter of capacity or not, which shows only beside the capacity */
  readonly untried: number;
  readonly challenged: number;
  /** reviews that can be held in a week */
  readonly weeklyCapacity: number;
  /** one for each ISO week that has any, in order */
  readonly weeks: readonly WeekCounts[];
};

/** Reviews of one ISO week; planned = held + remaining, by the day meant for each. */
export type WeekCounts = { readonly startsOn: IsoDay; readonly planned: number; readonly held: number };

export const NO_COUNTS: NodeCounts = {
  accounts: 0,
  neverReviewed: 0,
  covered: 0,
  reached: 0,
  overdue: { high: 0, medium: 0, low: 0 },
  fallingDue: { high: 0, medium: 0, low: 0 },
  heldRecently: { high: 0, medium: 0, low: 0 },
  held: 0,
  scheduled: 0,
  remaining: 0,
  due: 0,
  heldOnTime: 0,
  excused: 0,
  recorded: 0,
  skipped: { perception: 0, needs: 0, competition: 0 },
  whyLate: { capacity: 0, refused: 0, no_contact: 0, reassigned: 0, missing_data: 0, other: 0 },
  untried: 0,
  challenged: 0,
  weeklyCapacity: 0,
  weeks: [],
};
