import { Trans } from "@lingui/react/macro";
import type { CloseCheck } from "@revisit/api/reviews/views";
import { Day } from "../../ui/Day.tsx";
import { Say } from "../../ui/Say.tsx";
import { LevelBadge } from "../../words/LevelBadge.tsx";
import classes from "./NextDue.module.css";

/** The day that closing leads to, and by which rule. */
export function NextDue({ next }: { readonly next: CloseCheck["next"] }) {
  return (
    <div>
      <h2 className={classes.title}>
        <Trans>Next review</Trans>
      </h2>
      <p className={classes.day}>
        <LevelBadge level={next.level} /> →{" "}
        <Trans>
          in {next.intervalDays} days: <Day day={next.nextDueOn} as="short" />
        </Trans>
      </p>
      <p>
        <Trans>
          proposed <Day day={next.proposedOn} as="weekday" />
        </Trans>
      </p>
      <p className={classes.rule}>
        <Say message={next.intervalRule} />
      </p>
    </div>
  );
}
