/** A share of 0 to 1 as a whole percentage with a thin space (`71 %`); `–` where nothing was counted. */
export function formatShare(locale: string, share: number | null): string {
  return share === null ? "–" : `${new Intl.NumberFormat(locale).format(Math.round(share * 100))}\u202f%`;
}
