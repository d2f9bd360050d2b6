import type { FindingRow } from "@revisit/data/finding/findingRow";
import type { RecommendationRow } from "@revisit/data/recommendation/recommendationRow";
import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import type { EarlierRecommendation, RecommendationFacts } from "@revisit/domain/recommendation/recommendationFacts";
import type { ProcedureContext } from "../procedures.ts";

export type FactsToday = { readonly facts: RecommendationFacts & { readonly findings: readonly FindingRow[] }; readonly today: IsoDay };

/**
 * What candidates for one account are computed from.
 *
 * @param reviewId - what the rep rejected in this review is shown as set aside
 */
export async function recommendationFacts(
  ctx: ProcedureContext,
  { accountId, reviewId }: { accountId: string; reviewId: string },
): Promise<FactsToday> {
  const { facts: account, rulebook, assessment, today } = await ctx.standings.now(accountId, ctx.asOf);
  const findings = await ctx.findings.ofAccount(accountId);
  const earlier = (await ctx.recommendations.ofAccount(accountId)).map(earlierRecommendation);

  return { facts: { account, catalog: rulebook.catalog, assessment, findings, earlier, reviewId }, today };
}

function earlierRecommendation(row: RecommendationRow): EarlierRecommendation {
  const { reviewId, kind, productId, outcome, outcomeReason: reason } = row;

  return { reviewId, kind, productId, outcome, on: row.outcomeOn ?? row.createdOn, reason };
}
