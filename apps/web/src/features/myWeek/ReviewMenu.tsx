import { onceUsed } from "../../ui/onceUsed.tsx";
import type { ReviewDialog } from "../../words/ReviewDialogs.tsx";
import type { ReviewTarget } from "../../words/ReviewTarget.ts";
import { ReviewMenuTarget } from "./ReviewMenuTarget.tsx";

export type ReviewMenuProps = {
  readonly target: ReviewTarget;
  readonly phone: string | null;
  readonly canInvite: boolean;
  /** a day is agreed already */
  readonly isAgreed?: boolean;
  readonly onDialog: (dialog: ReviewDialog) => void;
};

/** Everything that can be done next about one account's review. */
export const ReviewMenu = onceUsed<ReviewMenuProps>(
  ReviewMenuTarget,
  async () => (await import("./ReviewMenuOpened.tsx")).ReviewMenuOpened,
);
