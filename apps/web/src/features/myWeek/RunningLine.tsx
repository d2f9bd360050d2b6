import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReviewRow } from "@revisit/api/reviews/views";
import { LevelBadge } from "../../words/LevelBadge.tsx";
import classes from "./AgendaLine.module.css";
import { LinkButton } from "../../ui/LinkButton.tsx";

/** A review that was started and not closed. */
export function RunningLine({ review }: { readonly review: ReviewRow }) {
  return (
    <div className={classes.line}>
      <LevelBadge level={review.level} isGlyphOnly />
      <Link to="/accounts/$accountId" params={{ accountId: review.accountId }} className={classes.name}>
        {review.accountName}
      </Link>
      <LinkButton to="/reviews/$reviewId" params={{ reviewId: review.id }} size="compact-sm">
        <Trans>Continue</Trans>
      </LinkButton>
    </div>
  );
}
