import { blindSpotMeter } from "@revisit/domain/review/blindSpotMeter";
import { isAnswered } from "@revisit/domain/review/answerValue";
import type { QuestionView, RecordView } from "@revisit/api/reviews/views";
import type { Said } from "../../client/outbox/Entry.ts";
import { useOutbox } from "../../client/outbox/useOutbox.ts";
import { newId } from "../../client/newId.ts";
import { answersOf } from "./answersOf.ts";
import { questionsNow } from "./questionsNow.ts";

export type Recording = ReturnType<typeof useRecording>;

/** A live review as it is recorded on this device: its questions, answers, meter, and how to say something. */
export function useRecording(view: RecordView) {
  const { outbox, state } = useOutbox();
  const answers = answersOf(view, state);
  const questions = questionsNow(view, answers);
  const given = [...answers].map(([questionId, { said }]) => ({ questionId, ...said }));

  return {
    view,
    outbox,
    state,
    questions,
    meter: blindSpotMeter(questions, given),
    isAnswered: ({ id }: QuestionView) => isAnswered(answers.get(id)?.said ?? { value: null, note: "" }),
    answerOf: (questionId: string) => answers.get(questionId),
    say: (questionId: string, changed: Partial<Said>) => {
      const answering = answers.get(questionId);
      if (answering) {
        const { stored } = answering;
        const own = { ...stored, answerId: stored.answerId === "" ? newId() : stored.answerId };
        void outbox.edit({ reviewId: view.id, questionId, stored: own, said: { ...answering.said, ...changed } });
      }
    },
  };
}
