import type { RecommendationRow } from "@revisit/data/recommendation/recommendationRow";
import type { FindingRow } from "@revisit/data/finding/findingRow";
import { blindSpotMeter } from "@revisit/domain/review/blindSpotMeter";
import type { ClosingReview } from "@revisit/domain/review/closeCheck";
import { questionsFor } from "@revisit/domain/script/questionsFor";
import type { ProcedureContext } from "../procedures.ts";
import type { CurrentReview } from "./currentReview.ts";
import { givenAnswers } from "./givenAnswers.ts";

/** What decides whether a review can be closed, with what closing acts on. */
export type ClosingFacts = ClosingReview & {
  readonly findings: readonly FindingRow[];
  readonly recommendations: readonly RecommendationRow[];
};

/** Loads them for a review that has a script, that is one that was started. */
export async function closingFacts(
  ctx: ProcedureContext,
  { review, subject }: Pick<CurrentReview, "review" | "subject">,
): Promise<ClosingFacts> {
  const answers = await ctx.answers.ofReview(review.id);
  const questions = review.scriptVersionId === null ? [] : (await ctx.reviewScripts.version(review.scriptVersionId)).questions;
  const last = await ctx.answers.ofLastHeld(review.accountId, 1);
  const asked = questionsFor(questions, subject, givenAnswers({ questions, answers, last }));

  return {
    state: review.state,
    meter: blindSpotMeter(asked, answers),
    findings: await ctx.findings.ofReview(review.id),
    recommendations: await ctx.recommendations.ofReview(review.id),
  };
}
