import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { TimelineEntry } from "@revisit/api/accounts/views";
import { Day } from "../../ui/Day.tsx";
import { Say } from "../../ui/Say.tsx";
import { useReader } from "../../ui/useReader.ts";
import { TimelineSign } from "./TimelineSign.tsx";
import classes from "./TimelineTab.module.css";

type TimelineLineProps = {
  readonly entry: TimelineEntry;
  /** the entry above: its day and person are not said twice */
  readonly before: TimelineEntry | undefined;
};

/** One thing that happened; what belongs to a review opens it. */
export function TimelineLine({ entry, before }: TimelineLineProps) {
  const { today } = useReader();
  const isThisYear = entry.on.slice(0, 4) === today.slice(0, 4);
  const isSameDay = before?.on === entry.on;
  const isSaid = isSameDay && before.by === entry.by;
  const words = <Say message={entry.message} />;

  return (
    <li className={classes.entry}>
      <span className={classes.day}>
        {isSameDay ? (
          <span className="visuallyHidden">
            <Day day={entry.on} as="medium" />
          </span>
        ) : (
          <Day day={entry.on} as={isThisYear ? "short" : "medium"} />
        )}
      </span>
      <TimelineSign kind={entry.kind} />
      <p className={classes.words}>
        {entry.reviewId === null ? (
          words
        ) : (
          <Link to="/reviews/$reviewId" params={{ reviewId: entry.reviewId }}>
            {words}
          </Link>
        )}
        {entry.by !== null && !isSaid && (
          <span className={classes.by}>
            {" "}
            <Trans>by {entry.by}</Trans>
          </span>
        )}
      </p>
    </li>
  );
}
