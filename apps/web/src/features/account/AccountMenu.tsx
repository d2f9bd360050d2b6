import { ActionIcon, Menu } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconDots } from "@tabler/icons-react";
import { useMe } from "../../client/useMe.ts";
import type { ReviewDialog } from "../../words/ReviewDialogs.tsx";
import type { ReviewTarget } from "../../words/ReviewTarget.ts";
import { useInvite } from "../../words/useInvite.ts";
import { useAccountPlace } from "./AccountContext.ts";
import classes from "./AccountHeader.module.css";

type AccountMenuProps = {
  readonly target: ReviewTarget;
  readonly onReviewDialog: (dialog: ReviewDialog) => void;
  readonly onStart: () => void;
};

/** What is done to an account less often than reviewing it. */
export function AccountMenu({ target, onReviewDialog, onStart }: AccountMenuProps) {
  const { t } = useLingui();
  const me = useMe();
  const { account, open } = useAccountPlace();
  const isManager = me.role !== "rep";

  return (
    <Menu position="bottom-end" width={216}>
      <Menu.Target>
        <ActionIcon size={32} aria-label={t`More for ${account.name}`}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <ReviewItems target={target} onReviewDialog={onReviewDialog} onStart={onStart} />
        <Menu.Item onClick={() => open({ kind: "budget" })}>
          <Trans>Record the budget…</Trans>
        </Menu.Item>
        <Menu.Item onClick={() => open({ kind: "judge" })}>
          <Trans>Judge the resources…</Trans>
        </Menu.Item>
        <Menu.Item onClick={() => open({ kind: "edit" })}>
          <Trans>Edit the account…</Trans>
        </Menu.Item>
        {isManager && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={() => open({ kind: "override" })}>
              <Trans>Set the level by hand…</Trans>
            </Menu.Item>
            <Menu.Item onClick={() => open({ kind: "reassign" })}>
              <Trans>Reassign…</Trans>
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

/** The steps of the review that is not running yet; the commonest are buttons where there is room. */
function ReviewItems({ target, onReviewDialog, onStart }: AccountMenuProps) {
  const invite = useInvite();
  const { account } = useAccountPlace();
  const state = account.openReview?.state;
  if (state === "in_progress") {
    return null;
  }

  return (
    <>
      <Menu.Item className={classes.small} onClick={() => onReviewDialog({ kind: "schedule", target })}>
        <Trans>Schedule…</Trans>
      </Menu.Item>
      <Menu.Item className={classes.small} onClick={onStart}>
        <Trans>Record now</Trans>
      </Menu.Item>
      {state !== "invited" && state !== "scheduled" && (
        <Menu.Item onClick={() => invite.run(target)}>
          <Trans>Invite</Trans>
        </Menu.Item>
      )}
      <Menu.Item onClick={() => onReviewDialog({ kind: "snooze", target })}>
        <Trans>Snooze…</Trans>
      </Menu.Item>
      <Menu.Divider />
    </>
  );
}
