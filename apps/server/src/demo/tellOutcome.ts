import type { FindingStory, ReviewStory } from "@revisit/data/demo/storyRows";
import { newId } from "@revisit/data/newId";
import { addDays, daysBetween } from "@revisit/domain/calendar/dayArithmetic";
import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import { PROMISES } from "./troubleBank.ts";
import type { Telling } from "./telling.ts";

const OUTCOMES = ["won", "won", "accepted", "declined", "lost"] as const;
const DECLINE_REASONS = [
  "No budget before the new year",
  "Wants to see it at another shop first",
  "Bought elsewhere",
  "The manager said no",
] as const;
/** a customer makes up their mind in about this time */
const DECIDED_AFTER_DAYS = 60;

type Ended = { readonly review: ReviewStory; readonly on: IsoDay };

/** What came of a held review: a recommendation from what was found, and a promise more often than not. */
export function tellOutcome(telling: Telling, ended: Ended): void {
  const findings = telling.story.finding.filter((finding) => finding.reviewId === ended.review.id);
  const need = findings.find((finding) => finding.kind === "need" && finding.productId !== null);
  const underuse = findings.find((finding) => finding.kind === "underuse");
  tellRecommendation(telling, ended, need ?? underuse ?? findings[0]);
  if (telling.random.chance(0.6)) {
    tellPromise(telling, ended);
  }
}

function tellRecommendation(telling: Telling, { review, on }: Ended, from: FindingStory | undefined): void {
  const { cast, story, random, today } = telling;
  const product = cast.products.find((candidate) => candidate.id === from?.productId);
  const isSale = from?.kind === "need" && product !== undefined;
  const isDecided = isSale && daysBetween(on, today) > DECIDED_AFTER_DAYS;
  const outcome = isDecided ? random.pick(OUTCOMES) : "proposed";
  const id = newId();
  story.recommendation.push({
    id,
    accountId: review.accountId,
    reviewId: review.id,
    kind: isSale ? product.kind : "better_use",
    productId: product?.id ?? null,
    words: isSale
      ? `You said: “${from.quote ?? from.text}”. The ${product.name.toLowerCase()} was made for that; shall we try one for a week?`
      : "Shall I show the team how to get more out of what you have? It takes twenty minutes.",
    expectedValueCents: isSale ? Math.round(product.unitPriceCents * 0.35) : 0,
    evidence: [],
    outcome,
    outcomeReason: outcome === "declined" || outcome === "lost" ? random.pick(DECLINE_REASONS) : null,
    outcomeOn: isDecided ? addDays(on, random.between(10, DECIDED_AFTER_DAYS)) : null,
    createdOn: on,
    version: 1,
  });
  if (from !== undefined) {
    story.recommendation_finding.push({ recommendationId: id, findingId: from.id });
  }
}

function tellPromise({ story, random, today }: Telling, { review, on }: Ended): void {
  const dueOn = addDays(on, random.between(2, 14));
  const daysOver = daysBetween(dueOn, today);
  const state = daysOver < random.between(0, 20) ? "open" : random.chance(0.88) ? "kept" : "broken";
  story.promise.push({
    id: newId(),
    accountId: review.accountId,
    reviewId: review.id,
    ownerId: review.repId,
    text: random.pick(PROMISES),
    dueOn,
    state,
    settledOn: state === "open" ? null : dueOn,
    version: 1,
  });
}
