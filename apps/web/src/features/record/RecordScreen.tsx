import { getRouteApi } from "@tanstack/react-router";
import { HeldReview } from "./HeldReview.tsx";
import { LiveReview } from "./LiveReview.tsx";
import { NotLive } from "./NotLive.tsx";
import { useRecordView } from "./useRecordView.ts";

const route = getRouteApi("/shell/reviews/$reviewId");

/** A review at its address: live while it is in progress, to be read once it is held, and before that a way to start it. */
export function RecordScreen() {
  const { reviewId } = route.useParams();
  const view = useRecordView(reviewId);

  switch (view.state) {
    case "in_progress":
      return <LiveReview view={view} />;
    case "held":
      return <HeldReview view={view} />;
    default:
      return <NotLive view={view} />;
  }
}
