import { useLingui } from "@lingui/react/macro";
import type { QuestionView } from "@revisit/api/reviews/views";
import { useSay } from "../../ui/useSay.ts";
import { phrasingWords } from "../../words/phrasingWords.ts";
import classes from "./Script.module.css";

/** A question as it is best asked here, large; the other way of asking below it, in grey. Why this one: on hover of its word. */
export function ScriptQuestion({ question }: { readonly question: QuestionView }) {
  const { i18n } = useLingui();
  const say = useSay();
  const chosen = question.suggestedPhrasing;
  const other = chosen === "direct" ? "subtle" : "direct";

  return (
    <li className={classes.question}>
      <p className={classes.chosen} title={say(question.phrasingReason)}>
        {question[chosen]}
      </p>
      <p className={classes.other}>
        {i18n._(phrasingWords[other])}: {question[other]}
      </p>
    </li>
  );
}
