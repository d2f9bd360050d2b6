import type { WhitespaceCell } from "../product/whitespaceCell.ts";

/** Money an account may bring in the next 12 months beyond what it buys anyway: the sum of its cells, hundredths of the organization's currency. */
export function expectedValue(cells: readonly Pick<WhitespaceCell, "expectedValueCents">[]): number {
  return cells.reduce((sum, { expectedValueCents }) => sum + expectedValueCents, 0);
}
