import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { PlannedReview } from "@revisit/api/plan/views";
import { LevelBadge } from "../../words/LevelBadge.tsx";
import classes from "./Plan.module.css";

/** One review on its day: agreed ones with their time, late ones with their days. */
export function PlannedItem({ review }: { readonly review: PlannedReview }) {
  const { accountId, accountName, daysLate, time } = review;
  const isAgreed = review.state === "scheduled" || review.state === "in_progress";

  return (
    <div className={classes.review} data-agreed={isAgreed}>
      <LevelBadge level={review.level} isGlyphOnly />
      <span className={classes.text}>
        <Link to="/accounts/$accountId" params={{ accountId }} className={classes.account}>
          {accountName}
        </Link>
        <span className={classes.note}>
          {isAgreed ? time === null ? <Trans>agreed</Trans> : <Trans>agreed, {time}</Trans> : <Trans>proposed</Trans>}
          {daysLate > 0 && (
            <span className={classes.late}>
              {" "}
              <Plural value={daysLate} one="# day late" other="# days late" />
            </span>
          )}
        </span>
      </span>
    </div>
  );
}
