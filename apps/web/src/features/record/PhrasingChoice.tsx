import { Trans } from "@lingui/react/macro";
import type { Phrasing, QuestionView } from "@revisit/api/reviews/views";
import classes from "./PhrasingChoice.module.css";

type PhrasingChoiceProps = {
  readonly question: QuestionView;
  readonly phrasing: Phrasing;
  readonly onChange: (phrasing: Phrasing) => void;
};

/** The words to say, large; the other way to ask is one tap apart. What was chosen is kept with the answer. */
export function PhrasingChoice({ question, phrasing, onChange }: PhrasingChoiceProps) {
  const other = phrasing === "direct" ? "subtle" : "direct";

  return (
    <>
      <h2 className={classes.question}>“{question[phrasing]}”</h2>
      {question[other] !== question[phrasing] && (
        <button type="button" className={classes.other} onClick={() => onChange(other)}>
          <span className={classes.kind}>{other === "direct" ? <Trans>direct:</Trans> : <Trans>subtle:</Trans>}</span> {question[other]}
        </button>
      )}
    </>
  );
}
