import { Trans } from "@lingui/react/macro";
import { useSyncExternalStore } from "react";
import classes from "./OfflineBanner.module.css";

/** Said while the browser has no network: what still works, and that nothing is lost. */
export function OfflineBanner() {
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);

  return (
    <div role="status">
      {!isOnline && (
        <p className={classes.banner}>
          <Trans>You are offline. What you have open stays; a review you are recording is saved on this device and sent later.</Trans>
        </p>
      )}
    </div>
  );
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener("online", onChange);
  window.addEventListener("offline", onChange);

  return () => {
    window.removeEventListener("online", onChange);
    window.removeEventListener("offline", onChange);
  };
}
