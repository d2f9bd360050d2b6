/** Gives the instant of a request. With REVISIT_NOW it stands still: two answers for the same day are equal, whenever asked. */
export function clockOf(revisitNow: string | undefined): () => Date {
  return revisitNow === undefined ? () => new Date() : () => new Date(revisitNow);
}
