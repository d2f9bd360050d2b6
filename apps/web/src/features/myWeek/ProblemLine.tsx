import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ProblemView } from "@revisit/api/accounts/views";
import { Day } from "../../ui/Day.tsx";
import classes from "./PromiseLine.module.css";

/** Something that went wrong for a customer, and whose turn it is. */
export function ProblemLine({ problem }: { readonly problem: ProblemView }) {
  return (
    <div className={classes.line}>
      <div className={classes.words}>
        <p>{problem.what}</p>
        <p className={classes.meta}>
          {problem.waitingOn === "us" ? <Trans>waiting on us since</Trans> : <Trans>waiting on the customer since</Trans>}{" "}
          <Day day={problem.waitingSince} as="short" />
          {" · "}
          <Link to="/accounts/$accountId" params={{ accountId: problem.accountId }} search={{ tab: "problems" }}>
            {problem.accountName}
          </Link>
        </p>
      </div>
    </div>
  );
}
