import type { MoneyValue } from "@revisit/domain/message";

/**
 * Money for a reader: `short` is `$12.4k`, `$1.2M` (three significant figures, whole units below a thousand), `exact` has
 * every cent. Amounts are hundredths of the currency, whatever its smallest coin.
 */
export function formatMoney(locale: string, { cents, currency }: MoneyValue, style: "short" | "exact"): string {
  const amount = cents / 100;
  if (style === "exact") {
    return new Intl.NumberFormat(locale, { style: "currency", currency }).format(amount);
  }
  const isSmall = Math.abs(amount) < 999.5;
  const format = new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
    notation: isSmall ? "standard" : "compact",
    minimumFractionDigits: 0,
    ...(isSmall ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 }),
  });

  return format
    .formatToParts(amount)
    .map((part) => (part.type === "compact" && part.value === "K" ? "k" : part.value))
    .join("");
}
