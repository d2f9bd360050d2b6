import { lazy, Suspense } from "react";
import type { ReviewTarget } from "./ReviewTarget.ts";

const ScheduleDialog = lazy(async () => ({ default: (await import("./ScheduleDialog.tsx")).ScheduleDialog }));
const SnoozeDialog = lazy(async () => ({ default: (await import("./SnoozeDialog.tsx")).SnoozeDialog }));

export type ReviewDialog = { readonly kind: "schedule" | "snooze"; readonly target: ReviewTarget };

type ReviewDialogsProps = { readonly dialog: ReviewDialog | null; readonly onClose: () => void };

/** The two dialogs of a review, loaded (with the calendar) when the first opens. A screen keeps which one is open. */
export function ReviewDialogs({ dialog, onClose }: ReviewDialogsProps) {
  return (
    <Suspense fallback={null}>
      {dialog?.kind === "schedule" && <ScheduleDialog target={dialog.target} onClose={onClose} />}
      {dialog?.kind === "snooze" && <SnoozeDialog target={dialog.target} onClose={onClose} />}
    </Suspense>
  );
}
