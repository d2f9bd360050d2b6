import type { WhitespaceCell } from "../product/whitespaceCell.ts";

/** Whether there is something to sell here: nobody supplies it, or a competitor does. */
export function isOpenCell(cell: Pick<WhitespaceCell, "state">): boolean {
  return cell.state === "open" || cell.state === "competitor";
}
