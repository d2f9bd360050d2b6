import { useLingui } from "@lingui/react/macro";
import { useChange } from "../client/useChange.ts";
import { useTRPC } from "../client/trpc.ts";
import { reviewOf } from "./reviewOf.ts";
import type { ReviewTarget } from "./ReviewTarget.ts";

/** Notes that the customer was asked for a review. */
export function useInvite() {
  const trpc = useTRPC();
  const { t } = useLingui();
  const invite = useChange(trpc.reviews.invite.mutationOptions(), { said: () => t`Invited. Schedule it when a day is agreed.` });

  return { isPending: invite.isPending, run: (target: ReviewTarget) => invite.run(reviewOf(target)) };
}
