import { useSuspenseQueries } from "@tanstack/react-query";
import type { CandidateView, CloseCheck, RecordView } from "@revisit/api/reviews/views";
import { useTRPC } from "../../client/trpc.ts";

export type Closing = { readonly view: RecordView; readonly candidates: readonly CandidateView[]; readonly check: CloseCheck };

/** What a review that is in progress is closed with. */
export function useClosing(view: RecordView): Closing {
  const trpc = useTRPC();
  const input = { reviewId: view.id };
  const [{ data: candidates }, { data: check }] = useSuspenseQueries({
    queries: [trpc.reviews.candidates.queryOptions(input), trpc.reviews.closing.queryOptions(input)],
  });

  return { view, candidates: candidates.items, check };
}
