import { Trans } from "@lingui/react/macro";
import type { ProblemView } from "@revisit/api/accounts/views";
import { Day } from "../../ui/Day.tsx";
import classes from "./SheetPart.module.css";

/** A problem and whose turn it is. */
export function OpenProblemLine({ problem }: { readonly problem: ProblemView }) {
  return (
    <p className={classes.line}>
      {problem.what}{" "}
      <span className={classes.meta}>
        {problem.waitingOn === "us" ? <Trans>waiting on us since</Trans> : <Trans>waiting on the customer since</Trans>}{" "}
        <Day day={problem.waitingSince} as="short" />
      </span>
    </p>
  );
}
