import { RuleError } from "../errors.ts";

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

/**
 * Refuses what is no currency of ISO 4217 in use.
 *
 * @param currency - three capital letters
 * @throws {RuleError} `currency_unknown`
 */
export function checkCurrency(currency: string): void {
  if (!CURRENCIES.has(currency)) {
    throw new RuleError("currency_unknown", { currency });
  }
}
