import { candidatesFor } from "@revisit/domain/recommendation/candidatesFor";
import type { ProcedureContext } from "../procedures.ts";
import { candidateView } from "./candidateView.ts";
import { recommendationFacts } from "./recommendationFacts.ts";
import type { CandidateView } from "./views.ts";

/** Everything that may be recommended to an account, best first. */
export async function candidateViews(ctx: ProcedureContext, place: { accountId: string; reviewId: string }): Promise<CandidateView[]> {
  const { facts, today } = await recommendationFacts(ctx, place);

  return candidatesFor(facts, today).map((candidate) => candidateView(candidate, facts));
}
