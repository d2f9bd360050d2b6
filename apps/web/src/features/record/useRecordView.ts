import { useSuspenseQuery } from "@tanstack/react-query";
import type { RecordView } from "@revisit/api/reviews/views";
import { useTRPC } from "../../client/trpc.ts";

/** Everything of one review. Once read it stays, so that the conversation goes on without a network. */
export function useRecordView(reviewId: string): RecordView {
  const trpc = useTRPC();

  return useSuspenseQuery({ ...trpc.reviews.get.queryOptions({ reviewId }), gcTime: Infinity, retryOnMount: true }).data;
}
