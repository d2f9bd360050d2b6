import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReviewRow } from "@revisit/api/reviews/views";
import { Day } from "../../ui/Day.tsx";
import { formatTime } from "../../ui/formatTime.ts";
import { ChannelIcon } from "../../words/ChannelIcon.tsx";
import type { ReviewDialog } from "../../words/ReviewDialogs.tsx";
import classes from "./AgendaLine.module.css";
import { ReviewMenu } from "./ReviewMenu.tsx";

type ScheduledLineProps = { readonly review: ReviewRow; readonly onDialog: (dialog: ReviewDialog) => void };

/** An appointment, in the time of the account. */
export function ScheduledLine({ review, onDialog }: ScheduledLineProps) {
  const { i18n } = useLingui();
  const { accountId, accountName, scheduledAt, timeZone, channel } = review;
  const at = scheduledAt === null ? null : formatTime(i18n.locale, scheduledAt, timeZone);

  return (
    <div className={classes.line}>
      <span className={classes.when}>{at !== null && <Day day={at.day} as="weekday" />}</span>
      <span className={classes.time}>{at?.time}</span>
      <Link to="/accounts/$accountId/prepare" params={{ accountId }} className={classes.name}>
        {accountName}
      </Link>
      <span className={classes.icon}>
        <ChannelIcon channel={channel} />
      </span>
      <ReviewMenu target={{ accountId, accountName, review }} phone={null} canInvite={false} isAgreed onDialog={onDialog} />
    </div>
  );
}
