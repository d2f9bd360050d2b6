import type { IsoDay } from "../calendar/isoDay.ts";
import type { Candidate } from "./candidate.ts";
import { compareCandidates } from "./compareCandidates.ts";
import { fromBetterUse } from "./fromBetterUse.ts";
import { fromNeeds } from "./fromNeeds.ts";
import { fromReplacements } from "./fromReplacements.ts";
import { fromWhitespace } from "./fromWhitespace.ts";
import { mergeCandidates } from "./mergeCandidates.ts";
import type { RecommendationFacts } from "./recommendationFacts.ts";
import { turnedDown } from "./turnedDown.ts";

/**
 * Everything that may be recommended to an account, best first, each once with all its evidence. There is always at least one
 * `better_use`, so that a review can be closed without selling.
 *
 * @source docs/domain/recommendation.md
 */
export function candidatesFor(facts: RecommendationFacts, asOfDay: IsoDay): readonly Candidate[] {
  const found = [...fromNeeds(facts), ...fromReplacements(facts, asOfDay), ...fromWhitespace(facts), ...fromBetterUse(facts)];

  return mergeCandidates(found)
    .map((candidate) => ({ ...candidate, turnedDown: turnedDown(candidate, facts, asOfDay) }))
    .toSorted(compareCandidates);
}
