import type { WhitespaceCell } from "../product/whitespaceCell.ts";
import { affordableCells } from "./affordableCells.ts";
import { isOpenCell } from "./isOpenCell.ts";
import type { ResourcesFound } from "./resourcesOf.ts";

/**
 * The cells with what each is worth in the next 12 months, rounded to the hundredth: an open product affinity × typical order if it is
 * affordable or if nobody knows the resources (the affinity then speaks for accounts like this one, rich and poor), a replacement due
 * its repurchase probability × typical order whatever the resources.
 *
 * @source docs/domain/opportunity.md, "Expected value"
 */
export function pricedCells(cells: readonly WhitespaceCell[], found: ResourcesFound): readonly WhitespaceCell[] {
  const affordable = affordableCells(cells.filter(isOpenCell), found);
  const isCounted = (cell: WhitespaceCell) => affordable.has(cell) || found.resources === "unknown";

  return cells.map((cell) => {
    const probability = isOpenCell(cell) && !isCounted(cell) ? null : (cell.affinity ?? cell.repurchaseProbability);

    return probability === null
      ? cell
      : { ...cell, isAffordable: affordable.has(cell), expectedValueCents: Math.round(probability * cell.typicalOrderCents) };
  });
}
