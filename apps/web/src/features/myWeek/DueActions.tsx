import type { DueRow } from "@revisit/api/myWeek/views";
import type { ReviewDialog } from "../../words/ReviewDialogs.tsx";
import { DueStep } from "./DueStep.tsx";
import { ReviewMenu } from "./ReviewMenu.tsx";

type DueActionsProps = { readonly row: DueRow; readonly onDialog: (dialog: ReviewDialog) => void };

/** The next step as a button, the others in a menu. */
export function DueActions({ row, onDialog }: DueActionsProps) {
  const target = { accountId: row.id, accountName: row.name, review: row.openReview };
  const state = row.openReview?.state;
  const canInvite = state === undefined || state === "due" || state === "proposed";

  return (
    <>
      <DueStep target={target} state={state} onDialog={onDialog} />
      <ReviewMenu target={target} phone={row.phone} canInvite={canInvite} isAgreed={state === "scheduled"} onDialog={onDialog} />
    </>
  );
}
