import { mergeLeaves, type LeafCounts } from "./countsOf.ts";
import { NO_COUNTS } from "./nodeCounts.ts";

/** Who can hold reviews, how many a week, and where they are assigned today. */
export type CapablePerson = { readonly id: string; readonly weeklyCapacity: number; readonly territoryIds: readonly string[] };

/**
 * Leaves with each person's weekly capacity spread over the territories in which they own accounts, by the number of
 * accounts; whoever owns none has it spread evenly over their assigned territories. So a territory's capacity is the sum of
 * its leaves', and a person's is never counted twice.
 *
 * @source docs/domain/report.md, "Capacity and utilization"
 */
export function shareCapacity(leaves: readonly LeafCounts[], people: readonly CapablePerson[]): readonly LeafCounts[] {
  const shares = people.flatMap((person) => {
    const own = leaves.filter((leaf) => leaf.repId === person.id && leaf.counts.accounts > 0);
    const weights =
      own.length > 0
        ? own.map((leaf) => ({ territoryId: leaf.territoryId, weight: leaf.counts.accounts }))
        : person.territoryIds.map((territoryId) => ({ territoryId, weight: 1 }));
    const total = weights.reduce((sum, { weight }) => sum + weight, 0);

    return weights.map(({ territoryId, weight }) => ({
      repId: person.id,
      territoryId,
      counts: { ...NO_COUNTS, weeklyCapacity: (person.weeklyCapacity * weight) / total },
    }));
  });

  return mergeLeaves([...leaves, ...shares]);
}
