import type { IsoDay } from "../calendar/isoDay.ts";
import { accountCounts } from "./accountCounts.ts";
import { heldCounts } from "./heldCounts.ts";
import { NO_COUNTS, type NodeCounts } from "./nodeCounts.ts";
import { reportDays, type DayRange } from "./reportDays.ts";
import type { ReportFacts, ReportPlace } from "./reportFacts.ts";
import { sumCounts } from "./sumCounts.ts";

/** The counts of one rep in one territory. */
export type LeafCounts = ReportPlace & { readonly counts: NodeCounts };

/**
 * Counts a period, one leaf for each rep × territory that has anything. Capacity is not known here: `shareCapacity` adds it.
 *
 * @param asOf - today
 * @source docs/domain/report.md, "Counts"
 */
export function countsOf(facts: ReportFacts, period: DayRange, asOf: IsoDay): readonly LeafCounts[] {
  const days = reportDays(period, asOf);
  const added: readonly LeafCounts[] = [
    ...facts.accounts.map((account) => leaf(account, accountCounts(account, days))),
    ...facts.held.map((review) => leaf(review, heldCounts(review, days))),
    ...facts.challenges.map((place) => leaf(place, { ...NO_COUNTS, challenged: 1 })),
  ];

  return mergeLeaves(added);
}

/** Leaves of the same rep and territory added up, in the order in which each first appears. */
export function mergeLeaves(leaves: readonly LeafCounts[]): readonly LeafCounts[] {
  const byPlace = new Map<string, LeafCounts[]>();
  for (const one of leaves) {
    const place = `${one.territoryId} ${one.repId ?? ""}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), one]);
  }

  return [...byPlace.values()].flatMap((same) =>
    same[0] === undefined ? [] : [leaf(same[0], sumCounts(same.map(({ counts }) => counts)))],
  );
}

function leaf({ repId, territoryId }: ReportPlace, counts: NodeCounts): LeafCounts {
  return { repId, territoryId, counts };
}
