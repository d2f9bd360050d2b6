import { type Candidate, RECOMMENDATION_KINDS } from "./candidate.ts";
import { citedFindings } from "./citedFindings.ts";

/**
 * Which candidate to look at first: those not turned down; those that cite what the customer said; the greater expected value; the kind
 * in the order of `RECOMMENDATION_KINDS`; the key. Total and stable.
 *
 * @source docs/domain/recommendation.md, "Order"
 */
export function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    Number(a.turnedDown !== null) - Number(b.turnedDown !== null) ||
    Number(isHeard(b)) - Number(isHeard(a)) ||
    b.expectedValueCents - a.expectedValueCents ||
    RECOMMENDATION_KINDS.indexOf(a.kind) - RECOMMENDATION_KINDS.indexOf(b.kind) ||
    Number(a.key > b.key) - Number(a.key < b.key)
  );
}

function isHeard({ evidence }: Candidate): boolean {
  return citedFindings(evidence).length > 0;
}
