import type { WhitespaceView } from "@revisit/api/accounts/views";
import type { WhitespaceState } from "@revisit/domain/product/whitespaceCell";

/** What can be sold first comes first. */
const ORDER = { replacement_due: 0, open: 1, competitor: 2, owned: 3, unfit: 4 } as const satisfies Record<WhitespaceState, number>;

export type Family = { readonly name: string; readonly cells: readonly WhitespaceView[] };

/**
 * Whitespace by product family. Inside a family: replacements due, open, competitors', owned, unfit; within each the likeliest
 * first, then by name. Families stand in the order of their best cell, so that the likeliest sale is on top.
 */
export function groupByFamily(cells: readonly WhitespaceView[]): Family[] {
  const families = new Map<string, WhitespaceView[]>();
  for (const cell of cells.toSorted(compareCells)) {
    families.set(cell.family, [...(families.get(cell.family) ?? []), cell]);
  }

  return [...families].map(([name, ofFamily]) => ({ name, cells: ofFamily }));
}

function compareCells(a: WhitespaceView, b: WhitespaceView): number {
  return ORDER[a.state] - ORDER[b.state] || (b.affinity ?? 0) - (a.affinity ?? 0) || a.name.localeCompare(b.name);
}
