import { useLingui } from "@lingui/react";
import { useLingui as useWords } from "@lingui/react/macro";
import { AREAS } from "@revisit/domain/script/area";
import type { QuestionView } from "@revisit/api/reviews/views";
import { areaWords } from "../../words/areaWords.ts";
import { saidPhrasing } from "./saidPhrasing.ts";
import classes from "./QuestionList.module.css";
import type { Recording } from "./useRecording.ts";
import type { Walk } from "./useWalk.ts";

type QuestionListProps = { readonly recording: Recording; readonly walk: Walk };

/** The questions by area: which are answered, which one is on, and a press to jump. */
export function QuestionList({ recording, walk }: QuestionListProps) {
  const { i18n } = useLingui();
  const { t } = useWords();

  return (
    <nav className={classes.list} aria-label={t`Questions`}>
      {AREAS.map((area) => (
        <section key={area} aria-label={i18n._(areaWords[area])}>
          <h2 className={classes.area}>{i18n._(areaWords[area])}</h2>
          <ol>
            {recording.questions
              .filter((question) => question.area === area)
              .map((question) => (
                <li key={question.id}>
                  <QuestionLine question={question} recording={recording} walk={walk} />
                </li>
              ))}
          </ol>
        </section>
      ))}
    </nav>
  );
}

function QuestionLine({ question, recording, walk }: QuestionListProps & { readonly question: QuestionView }) {
  const { t } = useWords();
  const isCurrent = walk.current?.id === question.id;
  const isAnswered = recording.isAnswered(question);
  const trouble = recording.answerOf(question.id)?.entry?.trouble;

  return (
    <button type="button" className={classes.line} aria-current={isCurrent ? "step" : undefined} onClick={() => walk.go(question)}>
      <span
        className={classes.mark}
        role="img"
        aria-label={trouble ? t`needs a decision` : isAnswered ? t`answered` : t`open`}
        data-trouble={trouble !== null && trouble !== undefined}
      >
        {trouble ? "!" : isAnswered ? "✓" : isCurrent ? "▸" : ""}
      </span>
      <span className={classes.number}>{recording.questions.indexOf(question) + 1}</span>
      <span className={classes.text}>{saidPhrasing(question, recording.answerOf(question.id)?.said)}</span>
    </button>
  );
}
