import type { Message } from "../message.ts";
import type { Catalog } from "../opportunity/catalog.ts";
import type { Candidate } from "./candidate.ts";
import { cellsOf, type ProductCell } from "./cellsOf.ts";
import type { Evidence } from "./evidence.ts";
import type { RecommendationFacts } from "./recommendationFacts.ts";
import { saleCandidate } from "./saleCandidate.ts";
import { wordsToSay } from "./wordsToSay.ts";

/**
 * Open products by affinity, with the owned products that carry it; options and services with the base product that they attach to;
 * a competitor's products with the competitor, and the day on which they are due.
 */
export function fromWhitespace(facts: RecommendationFacts): readonly Candidate[] {
  return cellsOf(facts).flatMap((place) => {
    const { cell, product } = place;
    if (cell.affinity === null) {
      return [];
    }
    const candidate = saleCandidate(cell, product, { words: wordsFor(place, facts.catalog), evidence: evidenceFor(place, facts) });

    return candidate === null ? [] : [candidate];
  });
}

function evidenceFor({ cell, product }: ProductCell, { assessment }: RecommendationFacts): readonly Evidence[] {
  const { affinity, becauseOf, competitor, replacementDueOn } = cell;
  const base = cell.attaches ? assessment.whitespace.find(({ productId }) => productId === product.requiresProductId) : undefined;
  const evidence: Evidence[] = [{ kind: "affinity", probability: affinity ?? 0, becauseOf }];
  if (base !== undefined) {
    evidence.unshift({ kind: "owned", productId: base.productId, since: base.ownedSince, competitor: null });
  }
  if (cell.state === "competitor") {
    evidence.unshift({ kind: "owned", productId: product.id, since: null, competitor: competitor ?? "" });
    if (replacementDueOn !== null) {
      evidence.push({ kind: "replacement", productId: product.id, on: replacementDueOn });
    }
  }

  return evidence;
}

function wordsFor({ cell, product }: ProductCell, catalog: Catalog): Message {
  const nameOf = (productId: string) => catalog.products[catalog.indexOf(productId)]?.name ?? "";
  const [strongest] = cell.becauseOf;
  if (cell.state === "competitor") {
    return cell.competitor === null
      ? wordsToSay("competitor_unnamed", { product: product.name })
      : wordsToSay("competitor", { product: product.name, competitor: cell.competitor });
  }
  if (cell.attaches && product.requiresProductId !== null) {
    return wordsToSay("attaches", { product: product.name, owned: nameOf(product.requiresProductId) });
  }

  return strongest === undefined
    ? wordsToSay("plain", { product: product.name })
    : wordsToSay("together", { product: product.name, owned: nameOf(strongest) });
}
