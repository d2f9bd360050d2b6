/** How well we stand with those who will be asked, coolest first. */
export const WARMTHS = ["cool", "warm", "close"] as const;

export type Warmth = (typeof WARMTHS)[number];

/** What is known of the relation: rapport 1 to 5 of those who will be asked, sentiment -2 to 2 of the last perception heard. */
export type WarmthFacts = { readonly rapports: readonly (number | null)[]; readonly sentiment: number | null };

/**
 * Median rapport, the lower one of two: up to 2 or unknown is cool, 3 is warm, from 4 on close; one step cooler after a bad
 * perception, one step warmer after a good one where no rapport is known.
 *
 * @source docs/domain/script.md, "Phrasing"
 */
export function warmthOf({ rapports, sentiment }: WarmthFacts): Warmth {
  const known = rapports.filter((rapport) => rapport !== null).sort((a, b) => a - b);
  const median = known[Math.floor((known.length - 1) / 2)];
  const base = median === undefined ? 0 : stepOf(median);
  const isUnknownButHappy = median === undefined && sentiment !== null && sentiment > 0;
  const isUnhappy = sentiment !== null && sentiment < 0;
  const step = base + (isUnknownButHappy ? 1 : 0) - (isUnhappy ? 1 : 0);

  return WARMTHS[Math.max(0, step)] ?? "cool";
}

function stepOf(rapport: number): number {
  if (rapport >= 4) {
    return 2;
  }

  return rapport >= 3 ? 1 : 0;
}
