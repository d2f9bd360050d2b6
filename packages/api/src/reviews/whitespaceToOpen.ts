import { cellsOf } from "@revisit/domain/recommendation/cellsOf";
import type { RecommendationFacts } from "@revisit/domain/recommendation/recommendationFacts";
import { isOpenCell } from "@revisit/domain/opportunity/isOpenCell";
import type { Preparation } from "./views.ts";

/** What fits a page. */
const CELLS_SHOWN = 8;

/** Products that the account could buy from us, the likeliest first. */
export function whitespaceToOpen(facts: Pick<RecommendationFacts, "assessment" | "catalog">): Preparation["whitespace"] {
  return cellsOf(facts)
    .filter(({ cell }) => isOpenCell(cell))
    .sort((a, b) => (b.cell.affinity ?? 0) - (a.cell.affinity ?? 0))
    .slice(0, CELLS_SHOWN)
    .map(({ cell, product }) => ({
      name: product.name,
      family: product.family,
      affinity: cell.affinity,
      typicalOrderCents: cell.typicalOrderCents,
      attaches: cell.attaches,
    }));
}
