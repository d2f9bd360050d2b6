import type { Candidate } from "./candidate.ts";
import type { Evidence } from "./evidence.ts";

/**
 * One candidate a key: the first one's words (so the sources that say most come first), everybody's evidence, each piece once, in the
 * order in which it came.
 */
export function mergeCandidates(candidates: readonly Candidate[]): readonly Candidate[] {
  const merged = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const before = merged.get(candidate.key);
    merged.set(
      candidate.key,
      before === undefined ? candidate : { ...before, evidence: withoutRepeats([...before.evidence, ...candidate.evidence]) },
    );
  }

  return [...merged.values()];
}

function withoutRepeats(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...new Map(evidence.map((piece) => [JSON.stringify(piece), piece])).values()];
}
