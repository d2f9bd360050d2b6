import { Button } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import type { AccountView } from "@revisit/api/accounts/views";
import { LinkButton } from "../../ui/LinkButton.tsx";

type RecordButtonProps = {
  readonly openReview: AccountView["openReview"];
  readonly isStarting: boolean;
  readonly onStart: () => void;
};

/** Starts the conversation, or goes back to the one that runs. */
export function RecordButton({ openReview, isStarting, onStart }: RecordButtonProps) {
  if (openReview?.state === "in_progress") {
    return (
      <LinkButton variant="default" to="/reviews/$reviewId" params={{ reviewId: openReview.id }}>
        <Trans>Continue the review</Trans>
      </LinkButton>
    );
  }

  return (
    <Button variant="default" loading={isStarting} onClick={onStart}>
      <Trans>Record now</Trans>
    </Button>
  );
}
