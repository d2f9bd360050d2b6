import { Trans } from "@lingui/react/macro";
import { useLingui } from "@lingui/react";
import type { RefObject } from "react";
import type { QuestionView } from "@revisit/api/reviews/views";
import { Say } from "../../ui/Say.tsx";
import { areaWords } from "../../words/areaWords.ts";
import { AnswerControl } from "./AnswerControl.tsx";
import type { Answering } from "./answersOf.ts";
import { Clash } from "./Clash.tsx";
import { FindingButtons } from "./FindingButtons.tsx";
import { LastAnswer } from "./LastAnswer.tsx";
import { Note } from "./Note.tsx";
import { PhrasingChoice } from "./PhrasingChoice.tsx";
import classes from "./QuestionPane.module.css";
import type { DraftKind } from "./draftKinds.ts";
import type { Recording } from "./useRecording.ts";

type QuestionPaneProps = {
  readonly recording: Recording;
  readonly question: QuestionView;
  readonly answering: Answering;
  readonly noteRef: RefObject<HTMLTextAreaElement | null>;
  readonly onFound: (kind: DraftKind) => void;
};

/** The question that is being asked: its words, what was said last time, and what is said now. */
export function QuestionPane({ recording, question, answering, noteRef, onFound }: QuestionPaneProps) {
  const { i18n } = useLingui();
  const { said, entry } = answering;
  const ofArea = recording.questions.filter(({ area }) => area === question.area);
  const area = i18n._(areaWords[question.area]);
  const say = (changed: Partial<typeof said>) =>
    recording.say(question.id, { phrasing: said.phrasing ?? question.suggestedPhrasing, ...changed });

  return (
    <section className={classes.pane} aria-label={area}>
      <p className={classes.place}>
        <Trans>
          {area} {ofArea.indexOf(question) + 1} of {ofArea.length}
        </Trans>
      </p>
      <PhrasingChoice
        question={question}
        phrasing={said.phrasing ?? question.suggestedPhrasing}
        onChange={(phrasing) => say({ phrasing })}
      />
      <div className={classes.aside}>
        <p>
          <Say message={question.phrasingReason} />
        </p>
        {question.help !== null && <p>{question.help}</p>}
        {question.last !== null && <LastAnswer last={question.last} said={said} names={recording.view} />}
      </div>
      {entry?.trouble?.kind === "conflict" && (
        <Clash
          mine={said}
          theirs={entry.trouble.theirs.said}
          names={recording.view}
          onDecide={(decision) => void recording.outbox.decide(entry.id, decision)}
        />
      )}
      <div className={classes.answer}>
        <AnswerControl question={question} value={said.value} names={recording.view} onChange={(value) => say({ value })} />
        <Note question={question} said={said} noteRef={noteRef} onChange={say} />
        <FindingButtons onFound={onFound} />
      </div>
    </section>
  );
}
