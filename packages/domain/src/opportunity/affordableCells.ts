import type { WhitespaceCell } from "../product/whitespaceCell.ts";
import type { ResourcesFound } from "./resourcesOf.ts";

/**
 * Which open products an account can afford. By the sums: those whose typical order is at most the spare budget. Where a rep's
 * judgement says otherwise, what the judgement means: ample = all, limited = the cheapest, none = none. Unknown resources: none is
 * *known* to be affordable.
 *
 * @param open - the cells to sell, of this account
 */
export function affordableCells(open: readonly WhitespaceCell[], found: ResourcesFound): ReadonlySet<WhitespaceCell> {
  const { resources, computed, spareCents } = found;
  if (resources === computed) {
    return new Set(spareCents === null ? [] : open.filter((cell) => cell.typicalOrderCents <= spareCents));
  }
  if (resources === "limited") {
    return new Set(cheapest(open));
  }

  return new Set(resources === "ample" ? open : []);
}

/** The first of the cheapest, or nothing. */
function cheapest(open: readonly WhitespaceCell[]): readonly WhitespaceCell[] {
  return open.toSorted((a, b) => a.typicalOrderCents - b.typicalOrderCents).slice(0, 1);
}
