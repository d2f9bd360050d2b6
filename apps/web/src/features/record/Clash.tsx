import { Button } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import type { RecordView } from "@revisit/api/reviews/views";
import type { Decision } from "../../client/outbox/decided.ts";
import type { Said } from "../../client/outbox/Entry.ts";
import { AnswerText } from "../../words/AnswerText.tsx";
import classes from "./Clash.module.css";

type ClashProps = {
  readonly mine: Said;
  readonly theirs: Said;
  readonly names: Pick<RecordView, "products" | "competitors">;
  readonly onDecide: (decision: Decision) => void;
};

/** The same answer was changed here and elsewhere: both, side by side, until somebody has chosen. */
export function Clash({ mine, theirs, names, onDecide }: ClashProps) {
  return (
    <div className={classes.clash} role="alert">
      <p className={classes.title}>
        <Trans>This answer was also changed in another tab or on another device. Both are kept; which one holds?</Trans>
      </p>
      <div className={classes.sides}>
        <div>
          <p className={classes.whose}>
            <Trans>Here</Trans>
          </p>
          <p className={classes.text}>
            <AnswerText value={mine.value} note={mine.note} names={names} />
          </p>
          <Button variant="default" onClick={() => onDecide("mine")}>
            <Trans>Keep this</Trans>
          </Button>
        </div>
        <div>
          <p className={classes.whose}>
            <Trans>Saved elsewhere</Trans>
          </p>
          <p className={classes.text}>
            <AnswerText value={theirs.value} note={theirs.note} names={names} />
          </p>
          <Button variant="default" onClick={() => onDecide("theirs")}>
            <Trans>Take this</Trans>
          </Button>
        </div>
      </div>
      <Button variant="subtle" onClick={() => onDecide("both")}>
        <Trans>Keep both texts</Trans>
      </Button>
    </div>
  );
}
