import type { AssessedNow } from "@revisit/data/assessment/standingRepository";
import type { OwnedRow } from "@revisit/data/owned/ownedRepository";
import type { WhitespaceCell } from "@revisit/domain/product/whitespaceCell";
import type { WhitespaceView } from "./views.ts";

/** Every cell of an account's whitespace with the names of its products and the entry behind it. */
export function whitespaceView({ assessment, rulebook: { catalog } }: AssessedNow, owned: readonly OwnedRow[]): WhitespaceView[] {
  const productOf = (id: string) => catalog.products[catalog.indexOf(id)];

  return assessment.whitespace.flatMap((cell) => {
    const product = productOf(cell.productId);

    return product === undefined
      ? []
      : [
          {
            ...cell,
            sku: product.sku,
            name: product.name,
            family: product.family,
            kind: product.kind,
            becauseOf: cell.becauseOf.map((id) => productOf(id)?.name ?? ""),
            owned: entryOf(cell, owned),
          },
        ];
  });
}

function entryOf(cell: WhitespaceCell, owned: readonly OwnedRow[]): WhitespaceView["owned"] {
  const supplier = cell.state === "competitor" ? "competitor" : "us";
  const entry = owned.find((row) => row.productId === cell.productId && row.supplier === supplier);

  return entry === undefined
    ? null
    : {
        ownedId: entry.id,
        version: entry.version,
        quantity: entry.quantity,
        lastBoughtOn: entry.lastBoughtOn,
        recordedReplacementDueOn: entry.replacementDueOn,
      };
}
