import { Menu } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import { LinkMenuItem } from "../../ui/LinkMenuItem.tsx";
import { useInvite } from "../../words/useInvite.ts";
import { useStartReview } from "../../words/useStartReview.ts";
import type { ReviewMenuProps } from "./ReviewMenu.tsx";
import { ReviewMenuTarget } from "./ReviewMenuTarget.tsx";

/** The entries, once the dots were pressed. */
export function ReviewMenuOpened({ target, phone, canInvite, isAgreed = false, onDialog }: ReviewMenuProps) {
  const invite = useInvite();
  const start = useStartReview();

  return (
    <Menu position="bottom-end" defaultOpened returnFocus>
      <Menu.Target>
        <ReviewMenuTarget menu={{ target }} autoFocus />
      </Menu.Target>
      <Menu.Dropdown>
        {canInvite && (
          <Menu.Item onClick={() => invite.run(target)}>
            <Trans>Invite</Trans>
          </Menu.Item>
        )}
        <Menu.Item onClick={() => onDialog({ kind: "schedule", target })}>
          {isAgreed ? <Trans>Move…</Trans> : <Trans>Schedule…</Trans>}
        </Menu.Item>
        <LinkMenuItem to="/accounts/$accountId/prepare" params={{ accountId: target.accountId }}>
          <Trans>Prepare</Trans>
        </LinkMenuItem>
        <Menu.Item onClick={() => start.run(target)}>
          <Trans>Record now</Trans>
        </Menu.Item>
        {phone !== null && (
          <Menu.Item component="a" href={`tel:${phone.replaceAll(/[^+\d]/g, "")}`}>
            <Trans>Call {phone}</Trans>
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item onClick={() => onDialog({ kind: "snooze", target })}>
          <Trans>Snooze…</Trans>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
