import { useLingui } from "@lingui/react/macro";
import { IconArrowDownRight, IconArrowRight, IconArrowUpRight, IconArrowsLeftRight, IconPoint } from "@tabler/icons-react";
import type { Preparation } from "@revisit/api/reviews/views";
import { directionWords, type Direction } from "./directionWords.ts";
import classes from "./SheetPart.module.css";

const ARROWS = {
  better: IconArrowUpRight,
  worse: IconArrowDownRight,
  same: IconArrowRight,
  changed: IconArrowsLeftRight,
  first: IconPoint,
} satisfies Record<Direction, typeof IconPoint>;

/** What was said last time, and whether that was better or worse than before. */
export function AnswerLine({ answer }: { readonly answer: Preparation["lastAnswers"][number] }) {
  const { i18n } = useLingui();
  const Arrow = ARROWS[answer.direction];
  const word = i18n._(directionWords[answer.direction]);

  return (
    <div className={classes.answer}>
      <span title={word}>
        <Arrow size={16} stroke={1.75} aria-hidden="true" {...(answer.direction === "worse" ? { color: "var(--danger)" } : {})} />
        <span className="visuallyHidden">{word}: </span>
      </span>
      <div>
        <p>{answer.text}</p>
        <p className={classes.meta}>{answer.question}</p>
      </div>
    </div>
  );
}
