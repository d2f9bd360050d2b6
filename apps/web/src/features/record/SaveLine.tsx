import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useSyncExternalStore } from "react";
import type { OutboxState } from "../../client/outbox/createQueue.ts";
import { useFailureWords } from "../../client/useFailureWords.ts";
import classes from "./SaveLine.module.css";

type SaveLineProps = { readonly state: OutboxState; readonly onRetry: (entryId: string) => void };

/** Where what was typed is by now: on this device, on the server, or held back, and by what. */
export function SaveLine({ state, onRetry }: SaveLineProps) {
  const words = useFailureWords();
  const refused = state.entries.find(({ trouble }) => trouble?.kind === "refused");

  return (
    <p className={classes.line}>
      <span role="status">
        <DeviceWords state={state} />
        {" · "}
        <LinkWords state={state} />
      </span>
      {refused?.trouble?.kind === "refused" && (
        <span className={classes.problem} role="alert">
          <Trans>Not sent: {words(refused.trouble.failure).title}</Trans>{" "}
          <button type="button" className={classes.retry} onClick={() => onRetry(refused.id)}>
            <Trans>Try again</Trans>
          </button>
        </span>
      )}
    </p>
  );
}

function DeviceWords({ state }: { readonly state: OutboxState }) {
  if (state.isStoreBroken) {
    return (
      <span className={classes.problem}>
        <Trans>this device can’t keep it: leave this tab open</Trans>
      </span>
    );
  }

  return state.unwritten > 0 ? <Trans>saving on this device</Trans> : <Trans>saved on this device</Trans>;
}

function LinkWords({ state }: { readonly state: OutboxState }) {
  const { t } = useLingui();
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  const waiting = state.entries.filter(({ trouble }) => trouble === null).length;

  if (state.link === "signed_out") {
    return (
      <Trans>
        signed out,{" "}
        <Link to="/sign-in" search={{ back: window.location.pathname + window.location.search }} className={classes.retry}>
          sign in
        </Link>{" "}
        to send it
      </Trans>
    );
  }
  if (!isOnline || state.link === "offline") {
    return waiting === 0 ? t`offline` : t`offline, ${waiting} to send later`;
  }
  if (state.link === "failing") {
    return <Trans>the server does not answer as it should; trying again</Trans>;
  }

  return t`online`;
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener("online", onChange);
  window.addEventListener("offline", onChange);

  return () => {
    window.removeEventListener("online", onChange);
    window.removeEventListener("offline", onChange);
  };
}
