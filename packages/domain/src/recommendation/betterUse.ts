import type { Message } from "../message.ts";
import { type Candidate, candidateKey } from "./candidate.ts";
import type { Evidence } from "./evidence.ts";

/** A candidate that sells nothing: it has no probability and no value in money, and anybody can afford it. */
export function betterUse(productId: string | null, words: Message, evidence: readonly Evidence[]): Candidate {
  return {
    key: candidateKey("better_use", productId),
    kind: "better_use",
    productId,
    probability: null,
    expectedValueCents: 0,
    isAffordable: true,
    words,
    evidence,
    turnedDown: null,
  };
}
