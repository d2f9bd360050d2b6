import { UnstyledButton } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import type { ReviewRow } from "@revisit/api/reviews/views";
import { Day } from "../../ui/Day.tsx";
import { formatTime } from "../../ui/formatTime.ts";
import { useStartReview } from "../../words/useStartReview.ts";
import classes from "./RecordLine.module.css";

type RecordLineProps = { readonly review: ReviewRow; readonly onClose: () => void };

/** A review to go on with, or one that is agreed and starts now. */
export function RecordLine({ review, onClose }: RecordLineProps) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const start = useStartReview();
  const { id, accountId, accountName, state, scheduledAt, timeZone } = review;
  const at = scheduledAt === null ? null : formatTime(i18n.locale, scheduledAt, timeZone);
  const open = () => {
    onClose();
    if (state === "in_progress") {
      void navigate({ to: "/reviews/$reviewId", params: { reviewId: id } });
    } else {
      start.run({ accountId, accountName, review });
    }
  };

  return (
    <UnstyledButton className={classes.line} onClick={open}>
      <span className={classes.name}>{accountName}</span>
      <span className={classes.when}>
        {state === "in_progress" && <Trans>Continue</Trans>}
        {state !== "in_progress" && at !== null && (
          <>
            <Day day={at.day} as="weekday" /> {at.time}
          </>
        )}
      </span>
    </UnstyledButton>
  );
}
