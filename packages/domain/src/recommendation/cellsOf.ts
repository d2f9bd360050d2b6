import type { ProductFacts } from "../product/productFacts.ts";
import type { WhitespaceCell } from "../product/whitespaceCell.ts";
import type { RecommendationFacts } from "./recommendationFacts.ts";

export type ProductCell = { readonly cell: WhitespaceCell; readonly product: ProductFacts };

/** The account's whitespace, each cell with its product. */
export function cellsOf({ assessment, catalog }: Pick<RecommendationFacts, "assessment" | "catalog">): readonly ProductCell[] {
  return assessment.whitespace.flatMap((cell) => {
    const product = catalog.products[catalog.indexOf(cell.productId)];

    return product === undefined ? [] : [{ cell, product }];
  });
}
