import { useLingui } from "@lingui/react/macro";
import type { CandidateView, RecommendationView, RecordView } from "@revisit/api/reviews/views";
import { newId } from "../../client/newId.ts";
import { useTRPC } from "../../client/trpc.ts";
import { useChange } from "../../client/useChange.ts";

export type Recommending = ReturnType<typeof useRecommending>;

/** Choosing, wording, taking back and rejecting what to propose. */
export function useRecommending({ id: reviewId }: RecordView) {
  const { t } = useLingui();
  const trpc = useTRPC();
  const choose = useChange(trpc.recommendations.choose.mutationOptions());
  const reject = useChange(trpc.recommendations.reject.mutationOptions(), { said: () => t`Set aside, with its reason.` });
  const remove = useChange(trpc.recommendations.remove.mutationOptions());

  return {
    isPending: choose.isPending || reject.isPending || remove.isPending,
    choose: ({ kind, productId, findingIds, key }: CandidateView, words: string) =>
      choose.run({ recommendationId: newId(), reviewId, kind, productId, words, findingIds, candidateKey: key }),
    // The server keeps one for each product and kind, so this takes the former's place.
    reword: ({ kind, productId, findingIds, candidateKey }: RecommendationView, words: string) =>
      choose.run({ recommendationId: newId(), reviewId, kind, productId, words, findingIds, candidateKey }),
    reject: ({ kind, productId, key }: CandidateView, reason: string) =>
      reject.run({ recommendationId: newId(), reviewId, kind, productId, candidateKey: key, reason }),
    takeBack: ({ id, version }: RecommendationView) => remove.run({ recommendationId: id, version }),
  };
}
