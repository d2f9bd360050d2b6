import { RuleError } from "../errors.ts";

/**
 * Refuses a price below zero; a product may be free.
 *
 * @param unitPriceCents - hundredths of any currency
 * @throws {RuleError} `price_negative`
 */
export function checkPrice(unitPriceCents: number): void {
  if (unitPriceCents < 0) {
    throw new RuleError("price_negative");
  }
}
