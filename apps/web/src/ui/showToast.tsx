import { notifications } from "@mantine/notifications";
import { ToastBody } from "./ToastBody.tsx";

type Toast = {
  readonly message: string;
  readonly tone?: "plain" | "problem";
  /** brings the former state back */
  readonly undo?: () => void;
  readonly action?: { readonly label: string; readonly run: () => void };
};

const READING_MS = 6_000;

/** A line at the bottom that goes by itself; a problem stays twice as long. */
export function showToast({ message, tone = "plain", undo, action }: Toast): void {
  const id = notifications.show({
    message: (
      <ToastBody message={message} undo={undo && closing(undo)} action={action && { label: action.label, run: closing(action.run) }} />
    ),
    autoClose: tone === "problem" ? READING_MS * 2 : READING_MS,
    withBorder: false,
    color: tone === "problem" ? "red" : "gray",
    role: tone === "problem" ? "alert" : "status",
  });

  function closing(run: () => void) {
    return () => {
      notifications.hide(id);
      run();
    };
  }
}
