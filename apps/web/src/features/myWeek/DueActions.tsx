import { Button } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import type { DueRow } from "@revisit/api/myWeek/views";
import type { ReviewDialog } from "../../words/ReviewDialogs.tsx";
import { useInvite } from "../../words/useInvite.ts";
import classes from "./DueActions.module.css";
import { ReviewMenu } from "./ReviewMenu.tsx";

type DueActionsProps = { readonly row: DueRow; readonly onDialog: (dialog: ReviewDialog) => void };

/** The next step as a button (invite, then schedule), the others in a menu. */
export function DueActions({ row, onDialog }: DueActionsProps) {
  const invite = useInvite();
  const target = { accountId: row.id, accountName: row.name, review: row.openReview };
  const isInvited = row.openReview?.state === "invited";
  const step = () => (isInvited ? onDialog({ kind: "schedule", target }) : invite.run(target));

  return (
    <>
      <Button variant="default" size="compact-sm" className={classes.step} loading={invite.isPending} onClick={step}>
        {isInvited ? <Trans>Schedule</Trans> : <Trans>Invite</Trans>}
      </Button>
      <ReviewMenu target={target} phone={row.phone} canInvite={!isInvited} onDialog={onDialog} />
    </>
  );
}
