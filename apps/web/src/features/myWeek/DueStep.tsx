import { Button } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import { LinkButton } from "../../ui/LinkButton.tsx";
import type { ReviewDialog } from "../../words/ReviewDialogs.tsx";
import type { ReviewTarget } from "../../words/ReviewTarget.ts";
import { useInvite } from "../../words/useInvite.ts";
import classes from "./DueStep.module.css";

type DueStepProps = {
  readonly target: ReviewTarget;
  /** of the open review; undefined where none is open */
  readonly state: string | undefined;
  readonly onDialog: (dialog: ReviewDialog) => void;
};

const STEP = { variant: "default", size: "compact-sm", className: classes.step ?? "" } as const;

/** What comes next: invite, then agree on a day, then prepare, then go on recording. */
export function DueStep({ target, state, onDialog }: DueStepProps) {
  const invite = useInvite();
  if (state === "in_progress" && target.review !== null) {
    return (
      <LinkButton {...STEP} to="/reviews/$reviewId" params={{ reviewId: target.review.id }}>
        <Trans>Continue</Trans>
      </LinkButton>
    );
  }
  if (state === "scheduled") {
    return (
      <LinkButton {...STEP} to="/accounts/$accountId/prepare" params={{ accountId: target.accountId }}>
        <Trans>Prepare</Trans>
      </LinkButton>
    );
  }
  const isInvited = state === "invited";

  return (
    <Button {...STEP} loading={invite.isPending} onClick={() => (isInvited ? onDialog({ kind: "schedule", target }) : invite.run(target))}>
      {isInvited ? <Trans>Schedule</Trans> : <Trans>Invite</Trans>}
    </Button>
  );
}
