import type { ProductFacts } from "./productFacts.ts";

/** Whether a product is meant for a type and a size band; a product that names none fits every one. Words are compared exactly. */
export function fitsAccount(product: ProductFacts, type: string, sizeBand: string): boolean {
  return names(product.fitsTypes, type) && names(product.fitsSizes, sizeBand);
}

function names(words: readonly string[], word: string): boolean {
  return words.length === 0 || words.includes(word);
}
