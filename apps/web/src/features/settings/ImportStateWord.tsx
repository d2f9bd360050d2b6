import { Trans } from "@lingui/react/macro";
import type { ImportRow } from "@revisit/api/imports/views";
import classes from "./ImportStateWord.module.css";

/** How an import stands; red only when it failed. */
export function ImportStateWord({ state }: { readonly state: ImportRow["state"] }) {
  switch (state) {
    case "running":
      return <Trans>Running</Trans>;
    case "done":
      return <Trans>Done</Trans>;
    case "failed":
      return (
        <span className={classes.failed}>
          <Trans>Failed</Trans>
        </span>
      );
  }
}
