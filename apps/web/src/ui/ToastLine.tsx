import { Button, CloseButton } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import classes from "./ToastLine.module.css";
import { toastStore, type Toast } from "./toastStore.ts";

const READING_MS = { plain: 6_000, problem: 12_000 };

/** What a toast says, and the one thing that can be done about it. Waits while the pointer or the focus is on it. */
export function ToastLine({ toast }: { readonly toast: Toast }) {
  const { t } = useLingui();
  const [isHeld, setHeld] = useState(false);
  const { id, message, tone, undo, action } = toast;
  const close = () => toastStore.remove(id);

  // Time is outside React: it goes by itself, unless somebody is reading.
  useEffect(() => {
    const timer = isHeld ? undefined : window.setTimeout(() => toastStore.remove(id), READING_MS[tone]);

    return () => window.clearTimeout(timer);
  }, [id, tone, isHeld]);

  return (
    <div
      className={classes.toast}
      data-tone={tone}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={classes.message}>{message}</span>
      {undo !== undefined && (
        <Button variant="subtle" size="compact-sm" onClick={() => closeAnd(undo)}>
          <Trans>Undo</Trans>
        </Button>
      )}
      {action !== undefined && (
        <Button variant="subtle" size="compact-sm" onClick={() => closeAnd(action.run)}>
          {action.label}
        </Button>
      )}
      <CloseButton size="sm" aria-label={t`Dismiss`} onClick={close} />
    </div>
  );

  function closeAnd(run: () => void) {
    close();
    run();
  }
}
