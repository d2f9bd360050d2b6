import { useNavigate } from "@tanstack/react-router";
import { useChange } from "../client/useChange.ts";
import { useTRPC } from "../client/trpc.ts";
import { reviewOf } from "./reviewOf.ts";
import type { ReviewTarget } from "./ReviewTarget.ts";

/** Starts the conversation now and opens the live screen. */
export function useStartReview() {
  const trpc = useTRPC();
  const navigate = useNavigate();
  const start = useChange(trpc.reviews.start.mutationOptions(), {
    onDone: ({ reviewId }) => void navigate({ to: "/reviews/$reviewId", params: { reviewId } }),
  });

  return { isPending: start.isPending, run: (target: ReviewTarget) => start.run(reviewOf(target)) };
}
