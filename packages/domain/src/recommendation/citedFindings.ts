import type { Evidence } from "./evidence.ts";

/** The ids of the findings that pieces of evidence cite, each once, in their order. */
export function citedFindings(evidence: readonly Evidence[]): readonly string[] {
  return [...new Set(evidence.flatMap((piece) => ("findingId" in piece ? [piece.findingId] : [])))];
}
