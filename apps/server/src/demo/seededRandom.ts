/** Chance that repeats: the same seed tells the same story. */
export type SeededRandom = {
  /** from 0 to below 1 */
  readonly share: () => number;
  /** whole, both ends included */
  readonly between: (least: number, most: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
  /** `count` different ones, fewer where there are fewer */
  readonly sample: <T>(from: readonly T[], count: number) => T[];
};

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state are plenty for a story. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;

  function share(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);

    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  function between(least: number, most: number): number {
    return least + Math.floor(share() * (most - least + 1));
  }

  function pick<T>(from: readonly T[]): T {
    const found = from[between(0, from.length - 1)];
    if (found === undefined) {
      throw new RangeError("there is nothing to pick from");
    }

    return found;
  }

  function sample<T>(from: readonly T[], count: number): T[] {
    const left = [...from];

    return Array.from({ length: Math.min(count, left.length) }, () => left.splice(between(0, left.length - 1), 1)).flat();
  }

  return { share, between, chance: (probability) => share() < probability, pick, sample };
}
