import type { WhitespaceCell } from "../product/whitespaceCell.ts";
import type { WhitespaceCounts } from "./assessment.ts";
import { isOpenCell } from "./isOpenCell.ts";

/** Counts the states of an account's whitespace; what it owns fits it, whatever the product's list says. */
export function countCells(cells: readonly WhitespaceCell[]): WhitespaceCounts {
  const counts = { fit: 0, owned: 0, open: 0, affordable: 0, replacementDue: 0 };
  for (const cell of cells) {
    const isDue = cell.state === "replacement_due";
    const isOwned = isDue || cell.state === "owned";
    const isOpen = isOpenCell(cell);
    counts.fit += isOwned || isOpen ? 1 : 0;
    counts.owned += isOwned ? 1 : 0;
    counts.open += isOpen ? 1 : 0;
    counts.affordable += isOpen && cell.isAffordable ? 1 : 0;
    counts.replacementDue += isDue ? 1 : 0;
  }

  return counts;
}
