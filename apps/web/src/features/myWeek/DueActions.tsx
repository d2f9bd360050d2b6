import { ActionIcon, Button, Menu } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconDots } from "@tabler/icons-react";
import type { DueRow } from "@revisit/api/myWeek/views";
import type { ReviewDialog } from "../../words/ReviewDialogs.tsx";
import { useInvite } from "../../words/useInvite.ts";
import { useStartReview } from "../../words/useStartReview.ts";
import classes from "./DueActions.module.css";
import { LinkMenuItem } from "../../ui/LinkMenuItem.tsx";

type DueActionsProps = { readonly row: DueRow; readonly onDialog: (dialog: ReviewDialog) => void };

/** The next step as a button (invite, then schedule), the others in a menu. */
export function DueActions({ row, onDialog }: DueActionsProps) {
  const { t } = useLingui();
  const invite = useInvite();
  const start = useStartReview();
  const target = { accountId: row.id, accountName: row.name, review: row.openReview };
  const isInvited = row.openReview?.state === "invited";
  const schedule = () => onDialog({ kind: "schedule", target });

  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        className={classes.step}
        loading={invite.isPending}
        onClick={isInvited ? schedule : () => invite.run(target)}
      >
        {isInvited ? <Trans>Schedule</Trans> : <Trans>Invite</Trans>}
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size={28} aria-label={t`More for ${row.name}`}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {!isInvited && (
            <Menu.Item onClick={() => invite.run(target)} className={classes.small}>
              <Trans>Invite</Trans>
            </Menu.Item>
          )}
          <Menu.Item onClick={schedule}>
            <Trans>Schedule…</Trans>
          </Menu.Item>
          <LinkMenuItem to="/accounts/$accountId/prepare" params={{ accountId: row.id }}>
            <Trans>Prepare</Trans>
          </LinkMenuItem>
          <Menu.Item onClick={() => start.run(target)}>
            <Trans>Record now</Trans>
          </Menu.Item>
          {row.phone !== null && (
            <Menu.Item component="a" href={`tel:${row.phone.replaceAll(" ", "")}`}>
              <Trans>Call {row.phone}</Trans>
            </Menu.Item>
          )}
          <Menu.Divider />
          <Menu.Item onClick={() => onDialog({ kind: "snooze", target })}>
            <Trans>Snooze…</Trans>
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
