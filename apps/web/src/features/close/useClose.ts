import type { RecordView } from "@revisit/api/reviews/views";
import { useTRPC } from "../../client/trpc.ts";
import { useChange } from "../../client/useChange.ts";

/** Ends the review as held. What follows shows itself: this very address then says what comes next. */
export function useClose({ id: reviewId, version }: RecordView) {
  const trpc = useTRPC();
  const close = useChange(trpc.reviews.close.mutationOptions());

  return { isPending: close.isPending, run: () => close.run({ reviewId, version }) };
}
