import { Link } from "@tanstack/react-router";
import type { DueRow } from "@revisit/api/myWeek/views";
import { Day } from "../../ui/Day.tsx";
import { AccountWhy } from "../../words/AccountWhy.tsx";
import { LevelBadge } from "../../words/LevelBadge.tsx";
import type { ReviewDialog } from "../../words/ReviewDialogs.tsx";
import { Why } from "../../words/Why.tsx";
import { DueActions } from "./DueActions.tsx";
import classes from "./DueLine.module.css";
import { DueState } from "./DueState.tsx";

type DueLineProps = { readonly row: DueRow; readonly isAt: boolean; readonly onDialog: (dialog: ReviewDialog) => void };

/** One account that wants a review: who, how late, why, and the next step. */
export function DueLine({ row, isAt, onDialog }: DueLineProps) {
  return (
    <article className={classes.line} id={`due-${row.id}`} data-at={isAt} aria-label={row.name}>
      <Link to="/accounts/$accountId" params={{ accountId: row.id }} className={classes.name}>
        {row.name}
      </Link>
      <span className={classes.level}>
        <LevelBadge level={row.level} />
      </span>
      <span className={classes.due} data-late={row.daysOverdue > 0}>
        <Day day={row.nextDueOn} as="due" />
      </span>
      <span className={classes.why}>
        <Why why={row.why}>
          <AccountWhy account={row} />
        </Why>
      </span>
      <span className={classes.state}>
        <DueState review={row.openReview} />
      </span>
      <div className={classes.actions}>
        <DueActions row={row} onDialog={onDialog} />
      </div>
    </article>
  );
}
