import type { ProductFacts } from "../product/productFacts.ts";
import type { WhitespaceCell } from "../product/whitespaceCell.ts";
import { isOpenCell } from "../opportunity/isOpenCell.ts";
import type { Message } from "../message.ts";
import { type Candidate, candidateKey, type RecommendationKind } from "./candidate.ts";
import type { Evidence } from "./evidence.ts";

/**
 * A candidate to sell what a cell stands for, or null where there is nothing to sell: owned and not due, unfit, or waiting for its base
 * product.
 */
export function saleCandidate(
  cell: WhitespaceCell,
  product: ProductFacts,
  { words, evidence }: { readonly words: Message; readonly evidence: readonly Evidence[] },
): Candidate | null {
  const kind = saleKind(cell, product);
  if (kind === null) {
    return null;
  }
  const probability = cell.affinity ?? cell.repurchaseProbability ?? 0;

  return {
    key: candidateKey(kind, product.id),
    kind,
    productId: product.id,
    probability,
    expectedValueCents: Math.round(probability * cell.typicalOrderCents),
    isAffordable: kind === "replacement" || cell.isAffordable,
    words,
    evidence,
    turnedDown: null,
  };
}

function saleKind(cell: WhitespaceCell, product: ProductFacts): RecommendationKind | null {
  if (cell.state === "replacement_due") {
    return "replacement";
  }

  return isOpenCell(cell) ? product.kind : null;
}
