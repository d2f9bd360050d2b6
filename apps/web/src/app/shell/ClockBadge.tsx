import { Trans } from "@lingui/react/macro";
import { Day } from "../../ui/Day.tsx";
import classes from "./ClockBadge.module.css";

/** Said wherever the server's clock is not the real one (`REVISIT_NOW`): "today" is another day than the reader's. */
export function ClockBadge({ asOf }: { readonly asOf: string }) {
  return (
    <p className={classes.badge}>
      <Trans>
        Demo clock: <Day day={asOf} as="medium" />
      </Trans>
    </p>
  );
}
