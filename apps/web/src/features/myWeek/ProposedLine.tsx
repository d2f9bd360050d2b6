import { Button } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReviewRow } from "@revisit/api/reviews/views";
import { Day } from "../../ui/Day.tsx";
import { LevelBadge } from "../../words/LevelBadge.tsx";
import type { ReviewDialog } from "../../words/ReviewDialogs.tsx";
import classes from "./AgendaLine.module.css";

type ProposedLineProps = { readonly review: ReviewRow; readonly onDialog: (dialog: ReviewDialog) => void };

/** A day that the plan proposes, to be agreed with the customer. */
export function ProposedLine({ review, onDialog }: ProposedLineProps) {
  const { t } = useLingui();
  const { accountId, accountName, proposedOn, level } = review;

  return (
    <div className={classes.line}>
      <span className={classes.when}>{proposedOn !== null && <Day day={proposedOn} as="weekday" />}</span>
      <LevelBadge level={level} isGlyphOnly />
      <Link to="/accounts/$accountId" params={{ accountId }} className={classes.name}>
        {accountName}
      </Link>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={t`Schedule ${accountName}`}
        onClick={() => onDialog({ kind: "schedule", target: { accountId, accountName, review } })}
      >
        <Trans>Schedule</Trans>
      </Button>
    </div>
  );
}
