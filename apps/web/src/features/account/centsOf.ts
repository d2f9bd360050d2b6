/** Hundredths of what stands in a number field; null where it is empty or no number. */
export function centsOf(amount: string | number): number | null {
  const value = typeof amount === "number" ? amount : Number.parseFloat(amount.replaceAll(",", ""));

  return Number.isFinite(value) ? Math.round(value * 100) : null;
}
