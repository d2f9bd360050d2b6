import { Button } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { useShortcuts } from "../../ui/useShortcuts.ts";
import type { ReviewDialog } from "../../words/ReviewDialogs.tsx";
import { useStartReview } from "../../words/useStartReview.ts";
import { useAccountPlace } from "./AccountContext.ts";
import classes from "./AccountHeader.module.css";
import { AccountMenu } from "./AccountMenu.tsx";
import { AccountMeta } from "./AccountMeta.tsx";
import { RecordButton } from "./RecordButton.tsx";

type AccountHeaderProps = { readonly onReviewDialog: (dialog: ReviewDialog) => void };

/** Who it is, and the next steps of its review. */
export function AccountHeader({ onReviewDialog }: AccountHeaderProps) {
  const { account, open } = useAccountPlace();
  const start = useStartReview();
  const target = { accountId: account.id, accountName: account.name, review: account.openReview };
  const isRunning = account.openReview?.state === "in_progress";
  const schedule = () => onReviewDialog({ kind: "schedule", target });
  useShortcuts({ e: () => open({ kind: "edit" }) });

  return (
    <PageHeader
      title={account.name}
      meta={<AccountMeta account={account} />}
      actions={
        <>
          {!isRunning && (
            <Button variant="default" className={classes.wide} onClick={schedule}>
              <Trans>Schedule</Trans>
            </Button>
          )}
          <span className={classes.wide}>
            <RecordButton openReview={account.openReview} isStarting={start.isPending} onStart={() => start.run(target)} />
          </span>
          <LinkButton to="/accounts/$accountId/prepare" params={{ accountId: account.id }}>
            <Trans>Prepare review</Trans>
          </LinkButton>
          <AccountMenu target={target} onReviewDialog={onReviewDialog} onStart={() => start.run(target)} />
        </>
      }
    />
  );
}
