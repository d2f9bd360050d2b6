import { Button } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import classes from "./ErrorState.module.css";

type ErrorStateProps = {
  /** what happened */
  readonly title: ReactNode;
  /** what was kept, and what to do */
  readonly advice: ReactNode;
  readonly onRetry?: () => void;
  /** for the operator: finds the request in the log */
  readonly requestId?: string | null;
  readonly children?: ReactNode;
};

/** Something failed: what happened, what was kept, what to do. */
export function ErrorState({ title, advice, onRetry, requestId, children }: ErrorStateProps) {
  return (
    <div className={classes.error} role="alert">
      <p className={classes.title}>{title}</p>
      <p className={classes.advice}>{advice}</p>
      <div className={classes.actions}>
        {onRetry !== undefined && (
          <Button onClick={onRetry}>
            <Trans>Try again</Trans>
          </Button>
        )}
        {children}
      </div>
      {requestId !== undefined && requestId !== null && (
        <p className={classes.request}>
          <Trans>Request {requestId}</Trans>
        </p>
      )}
    </div>
  );
}
