import { ActionIcon, Menu } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { IconDots } from "@tabler/icons-react";
import type { ReviewRow } from "@revisit/api/reviews/views";
import { Day } from "../../ui/Day.tsx";
import { formatTime } from "../../ui/formatTime.ts";
import { ChannelIcon } from "../../words/ChannelIcon.tsx";
import type { ReviewDialog } from "../../words/ReviewDialogs.tsx";
import { useStartReview } from "../../words/useStartReview.ts";
import classes from "./AgendaLine.module.css";
import { LinkMenuItem } from "../../ui/LinkMenuItem.tsx";

type ScheduledLineProps = { readonly review: ReviewRow; readonly onDialog: (dialog: ReviewDialog) => void };

/** An appointment, in the time of the account. */
export function ScheduledLine({ review, onDialog }: ScheduledLineProps) {
  const { t, i18n } = useLingui();
  const start = useStartReview();
  const target = { accountId: review.accountId, accountName: review.accountName, review };
  const at = review.scheduledAt === null ? null : formatTime(i18n.locale, review.scheduledAt, review.timeZone);

  return (
    <div className={classes.line}>
      <span className={classes.when}>{at !== null && <Day day={at.day} as="weekday" />}</span>
      <span className={classes.time}>{at?.time}</span>
      <Link to="/accounts/$accountId/prepare" params={{ accountId: review.accountId }} className={classes.name}>
        {review.accountName}
      </Link>
      <span className={classes.icon}>
        <ChannelIcon channel={review.channel} />
      </span>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size={28} aria-label={t`More for ${review.accountName}`}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <LinkMenuItem to="/accounts/$accountId/prepare" params={{ accountId: review.accountId }}>
            <Trans>Prepare</Trans>
          </LinkMenuItem>
          <Menu.Item onClick={() => start.run(target)}>
            <Trans>Record now</Trans>
          </Menu.Item>
          <Menu.Item onClick={() => onDialog({ kind: "schedule", target })}>
            <Trans>Move…</Trans>
          </Menu.Item>
          <Menu.Item onClick={() => onDialog({ kind: "snooze", target })}>
            <Trans>Snooze…</Trans>
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
