import { capacityOf } from "./capacityOf.ts";
import type { LeafCounts } from "./countsOf.ts";
import type { DayRange } from "./reportDays.ts";

/**
 * Leaves whose untried late accounts have a reason: `capacity` for a rep who has more planned in the period than can be held,
 * over all territories; `other` for everyone else. To be asked once, before leaves are added up.
 *
 * @param workingDays - 1 = Monday … 7 = Sunday
 * @source docs/domain/report.md, "Why late"
 */
export function blameCapacity(leaves: readonly LeafCounts[], period: DayRange, workingDays: readonly number[]): readonly LeafCounts[] {
  const planned = new Map<string | null, number>();
  const weekly = new Map<string | null, number>();
  for (const { repId, counts } of leaves) {
    planned.set(repId, (planned.get(repId) ?? 0) + counts.held + counts.remaining);
    weekly.set(repId, (weekly.get(repId) ?? 0) + counts.weeklyCapacity);
  }

  return leaves.map((leaf) => {
    const isOver = (planned.get(leaf.repId) ?? 0) > capacityOf(weekly.get(leaf.repId) ?? 0, period, workingDays);
    const reason = isOver ? "capacity" : "other";
    const { whyLate, untried } = leaf.counts;

    return { ...leaf, counts: { ...leaf.counts, whyLate: { ...whyLate, [reason]: whyLate[reason] + untried }, untried: 0 } };
  });
}
