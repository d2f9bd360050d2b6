import { getRouteApi } from "@tanstack/react-router";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Trans } from "@lingui/react/macro";
import { useTRPC } from "../../client/trpc.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { ClosedReview } from "./ClosedReview.tsx";
import { ClosingReview } from "./ClosingReview.tsx";

const route = getRouteApi("/shell/reviews/$reviewId/close");

/** The end of a review: what was found, what is proposed, what comes next. */
export function CloseScreen() {
  const { reviewId } = route.useParams();
  const trpc = useTRPC();
  const { data: view } = useSuspenseQuery(trpc.reviews.get.queryOptions({ reviewId }));

  switch (view.state) {
    case "in_progress":
      return <ClosingReview view={view} />;
    case "held":
      return <ClosedReview view={view} />;
    default:
      return (
        <EmptyState
          title={<Trans>Only a review that is in progress can be closed.</Trans>}
          action={
            <LinkButton to="/reviews/$reviewId" params={{ reviewId }} size="sm">
              <Trans>Open the review</Trans>
            </LinkButton>
          }
        />
      );
  }
}
