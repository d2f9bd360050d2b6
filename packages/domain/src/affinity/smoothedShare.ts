/**
 * A share that few cases cannot push to 0 or 1: as if `prior.strength` more cases with the share `prior.share` had been seen
 * (the mean of a beta posterior). No cases at all give the prior's share.
 */
export function smoothedShare(hits: number, cases: number, prior: { readonly share: number; readonly strength: number }): number {
  return (hits + prior.strength * prior.share) / (cases + prior.strength);
}
