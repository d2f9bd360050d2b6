import type { IsoDay } from "../calendar/isoDay.ts";
import type { Candidate } from "./candidate.ts";
import { cellsOf } from "./cellsOf.ts";
import type { RecommendationFacts } from "./recommendationFacts.ts";
import { saleCandidate } from "./saleCandidate.ts";
import { type WordsFor, wordsToSay } from "./wordsToSay.ts";

/** Owned products that are due for replacement, past due included; one that is no longer offered asks for its successor. */
export function fromReplacements(facts: RecommendationFacts, asOfDay: IsoDay): readonly Candidate[] {
  return cellsOf(facts).flatMap(({ cell, product }) => {
    const { state, replacementDueOn: on, productId, ownedSince } = cell;
    if (state !== "replacement_due" || on === null) {
      return [];
    }
    const candidate = saleCandidate(cell, product, {
      words: wordsToSay(reasonFor(product.isOffered, on < asOfDay), { product: product.name, on: { day: on } }),
      evidence: [
        { kind: "replacement", productId, on },
        { kind: "owned", productId, since: ownedSince, competitor: null },
      ],
    });

    return candidate === null ? [] : [candidate];
  });
}

function reasonFor(isOffered: boolean, isPast: boolean): WordsFor {
  if (!isOffered) {
    return "due_no_longer_offered";
  }

  return isPast ? "overdue" : "due";
}
