import { candidateKey, type Candidate, type RecommendationKind } from "@revisit/domain/recommendation/candidate";
import { candidatesFor } from "@revisit/domain/recommendation/candidatesFor";
import { citedFindings } from "@revisit/domain/recommendation/citedFindings";
import { requireInProgress } from "@revisit/domain/review/requireInProgress";
import { formatMessage } from "../message/formatMessage.ts";
import type { ProcedureContext } from "../procedures.ts";
import { recommendationFacts } from "../reviews/recommendationFacts.ts";

/** What the rep makes of one proposal in a live review. */
export type Decision = {
  readonly recommendationId: string;
  readonly reviewId: string;
  readonly kind: RecommendationKind;
  readonly productId: string | null;
} & (
  | { readonly outcome: "proposed"; readonly words: string; readonly findingIds: readonly string[] }
  | { readonly outcome: "rejected"; readonly reason: string }
);

/**
 * Keeps what the rep chose or rejected. Evidence and value are those of the candidate as computed now, never the client's; one
 * that is no candidate rests on the findings that it cites.
 *
 * @returns the version
 * @throws {RuleError} `review_not_found`, `product_not_found`, `not_found`, `review_state_conflict`
 */
export async function decideOnCandidate(ctx: ProcedureContext, decision: Decision): Promise<number> {
  const { accountId, state, id: reviewId } = await ctx.reviews.getLocked(decision.reviewId);
  requireInProgress(state);
  const { kind, productId, outcome } = decision;
  const { facts, today } = await recommendationFacts(ctx, { accountId, reviewId });
  const candidate = candidatesFor(facts, today).find(({ key }) => key === candidateKey(kind, productId));

  return ctx.recommendations.save({
    id: decision.recommendationId,
    accountId,
    reviewId,
    kind,
    productId,
    outcome,
    expectedValueCents: candidate?.expectedValueCents ?? 0,
    evidence: [...(candidate?.evidence ?? [])],
    ...saidOf(decision, candidate),
    asOf: ctx.asOf,
  });
}

function saidOf(
  decision: Decision,
  candidate: Candidate | undefined,
): { words: string; outcomeReason: string | null; findingIds: string[] } {
  const heard = citedFindings(candidate?.evidence ?? []);

  return decision.outcome === "proposed"
    ? { words: decision.words, outcomeReason: null, findingIds: [...new Set([...heard, ...decision.findingIds])] }
    : { words: candidate ? formatMessage(candidate.words) : "", outcomeReason: decision.reason, findingIds: [...heard] };
}
