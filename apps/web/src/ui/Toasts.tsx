import { useSyncExternalStore } from "react";
import { ToastLine } from "./ToastLine.tsx";
import { toastStore } from "./toastStore.ts";
import classes from "./Toasts.module.css";

/** Where toasts appear: at the bottom right, on a phone above the navigation; never over what was just pressed in a bar. The region is always there, so that readers announce what enters it. */
export function Toasts() {
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.get);

  return (
    <div className={classes.toasts} role="status" aria-live="polite">
      {toasts.map((toast) => (
        <ToastLine key={toast.id} toast={toast} />
      ))}
    </div>
  );
}
