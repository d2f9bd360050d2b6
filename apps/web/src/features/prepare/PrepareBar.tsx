import { Button } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconPrinter } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { Preparation } from "@revisit/api/reviews/views";
import { IconButton } from "../../ui/IconButton.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { useShortcuts } from "../../ui/useShortcuts.ts";
import type { ReviewDialog } from "../../words/ReviewDialogs.tsx";
import { useInvite } from "../../words/useInvite.ts";
import { useStartReview } from "../../words/useStartReview.ts";
import classes from "./PrepareBar.module.css";

type PrepareBarProps = { readonly sheet: Preparation; readonly onDialog: (dialog: ReviewDialog) => void };

/** What can be done with the sheet and the review it is for. Never printed. */
export function PrepareBar({ sheet, onDialog }: PrepareBarProps) {
  const { t } = useLingui();
  const invite = useInvite();
  const start = useStartReview();
  const { account, review } = sheet;
  const target = { accountId: account.id, accountName: account.name, review };
  const state = review?.state;
  const print = () => window.print();
  useShortcuts({ p: print });

  return (
    <div className={classes.bar}>
      <Link to="/accounts/$accountId" params={{ accountId: account.id }} className={classes.back}>
        {account.name}
      </Link>
      <span className={classes.here}>
        <Trans>Prepare</Trans>
      </span>
      <div className={classes.actions}>
        <IconButton size={32} label={t`Print`} icon={<IconPrinter size={18} stroke={1.5} />} onClick={print} />
        {state !== "in_progress" && state !== "invited" && state !== "scheduled" && (
          <Button variant="default" loading={invite.isPending} onClick={() => invite.run(target)}>
            <Trans>Invite</Trans>
          </Button>
        )}
        {state !== "in_progress" && (
          <Button variant="default" onClick={() => onDialog({ kind: "schedule", target })}>
            {state === "scheduled" ? <Trans>Move</Trans> : <Trans>Schedule</Trans>}
          </Button>
        )}
        {review !== null && state === "in_progress" ? (
          <LinkButton to="/reviews/$reviewId" params={{ reviewId: review.id }}>
            <Trans>Continue the review</Trans>
          </LinkButton>
        ) : (
          <Button loading={start.isPending} onClick={() => start.run(target)}>
            <Trans>Start review</Trans>
          </Button>
        )}
      </div>
    </div>
  );
}
