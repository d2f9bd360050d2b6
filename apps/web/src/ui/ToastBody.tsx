import { Button } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import classes from "./ToastBody.module.css";

type ToastBodyProps = {
  readonly message: string;
  readonly undo: (() => void) | undefined;
  readonly action: { readonly label: string; readonly run: () => void } | undefined;
};

/** What a toast says, and the one thing that can be done about it. */
export function ToastBody({ message, undo, action }: ToastBodyProps) {
  return (
    <div className={classes.body}>
      <span className={classes.message}>{message}</span>
      {undo !== undefined && (
        <Button variant="subtle" size="compact-sm" onClick={undo}>
          <Trans>Undo</Trans>
        </Button>
      )}
      {action !== undefined && (
        <Button variant="subtle" size="compact-sm" onClick={action.run}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
