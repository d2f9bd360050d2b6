import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";
import { AREAS } from "@revisit/domain/script/area";
import type { QuestionView, RecordView } from "@revisit/api/reviews/views";
import { Section } from "../../ui/Section.tsx";
import { AnswerText } from "../../words/AnswerText.tsx";
import { areaWords } from "../../words/areaWords.ts";
import classes from "./HeldAnswers.module.css";

type HeldAnswersProps = {
  readonly view: RecordView;
  /** a question that a link pointed to */
  readonly shown: string | undefined;
};

/** What was asked and answered, by area. */
export function HeldAnswers({ view, shown }: HeldAnswersProps) {
  const { i18n } = useLingui();

  return (
    <div className={classes.areas}>
      {AREAS.map((area) => (
        <Section key={area} title={i18n._(areaWords[area])}>
          <ol>
            {view.questions
              .filter((question) => question.area === area)
              .map((question) => (
                <HeldAnswer key={question.id} question={question} view={view} isShown={question.id === shown} />
              ))}
          </ol>
        </Section>
      ))}
    </div>
  );
}

function HeldAnswer({
  question,
  view,
  isShown,
}: {
  readonly question: QuestionView;
  readonly view: RecordView;
  readonly isShown: boolean;
}) {
  const answer = view.answers.find(({ questionId }) => questionId === question.id);

  return (
    <li className={classes.answer} data-shown={isShown} ref={isShown ? scrollTo : null}>
      <p className={classes.question}>{question[answer?.phrasing ?? "direct"]}</p>
      <p className={classes.said}>
        {answer?.isAnswered === true ? (
          <AnswerText value={answer.value} note={answer.note} names={view} />
        ) : (
          <span className={classes.open}>
            <Trans>not answered</Trans>
          </span>
        )}
      </p>
    </li>
  );
}

function scrollTo(line: HTMLLIElement | null): void {
  line?.scrollIntoView({ block: "center" });
}
