import type { IsoDay } from "../calendar/isoDay.ts";
import { LEVELS, type Level } from "./level.ts";

export type Ranked = {
  readonly id: string;
  readonly level: Level;
  readonly expectedValueCents: number;
  readonly lastHeldOn: IsoDay | null;
};

/**
 * Which account deserves time first: level, then expected value (most first), then days since the last held review (most first, never
 * held before all), then id. Total, so any two sorts agree. The database sorts by the same four columns.
 *
 * @source docs/domain/opportunity.md, "Rank"
 */
export function compareRank(a: Ranked, b: Ranked): number {
  return (
    LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
    b.expectedValueCents - a.expectedValueCents ||
    compareText(a.lastHeldOn ?? "", b.lastHeldOn ?? "") ||
    compareText(a.id, b.id)
  );
}

/** By code unit, as PostgreSQL orders UUIDs and days. */
function compareText(a: string, b: string): number {
  if (a === b) {
    return 0;
  }

  return a < b ? -1 : 1;
}
