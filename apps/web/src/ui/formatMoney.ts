import type { MoneyValue } from "@revisit/domain/message";

const formats = new Map<string, Intl.NumberFormat>();

/**
 * Money for a reader: `short` is `$12.4k`, `$1.2M` (three significant figures, whole units below a thousand), `exact` has
 * every cent. Amounts are hundredths of the currency, whatever its smallest coin.
 */
export function formatMoney(locale: string, { cents, currency }: MoneyValue, style: "short" | "exact"): string {
  const amount = cents / 100;
  if (style === "exact") {
    return formatOf(locale, currency, "exact").format(amount);
  }

  return formatOf(locale, currency, Math.abs(amount) < 999.5 ? "small" : "large")
    .formatToParts(amount)
    .map((part) => (part.type === "compact" && part.value === "K" ? "k" : part.value))
    .join("");
}

/** Making a format costs more than a hundred uses of it: a list has thousands. */
function formatOf(locale: string, currency: string, size: "exact" | "small" | "large"): Intl.NumberFormat {
  const key = `${locale} ${currency} ${size}`;
  const known = formats.get(key);
  if (known !== undefined) {
    return known;
  }
  const made = new Intl.NumberFormat(locale, { style: "currency", currency, ...SIZES[size] });
  formats.set(key, made);

  return made;
}

const SIZES = {
  exact: {},
  small: { currencyDisplay: "narrowSymbol", minimumFractionDigits: 0, maximumFractionDigits: 0 },
  large: { currencyDisplay: "narrowSymbol", notation: "compact", minimumFractionDigits: 0, maximumSignificantDigits: 3 },
} as const satisfies Record<string, Intl.NumberFormatOptions>;
