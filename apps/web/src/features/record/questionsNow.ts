import { conditionsMatch } from "@revisit/domain/script/conditionsMatch";
import type { AnswerValue } from "@revisit/domain/review/answerValue";
import type { QuestionView, RecordView } from "@revisit/api/reviews/views";
import type { Answering } from "./answersOf.ts";

/** The questions to ask as things stand: those that wait for an answer appear with it. The server has left out what the account is not asked. */
export function questionsNow(view: RecordView, answers: ReadonlyMap<string, Answering>): readonly QuestionView[] {
  const given = {
    now: byKey(view.questions, ({ id }) => answers.get(id)?.said.value ?? null),
    last: byKey(view.questions, ({ last }) => last?.value ?? null),
  };
  const { kind, type, sizeBand, level } = view.account;

  return view.questions.filter((question) => {
    const { answers: asked = [] } = question.conditions;

    return conditionsMatch({ answers: asked }, { kind, type, sizeBand, level, ownedFamilies: [] }, given);
  });
}

function byKey(
  questions: readonly QuestionView[],
  valueOf: (question: QuestionView) => AnswerValue | null,
): ReadonlyMap<string, AnswerValue> {
  return new Map(
    questions.flatMap((question) => {
      const value = valueOf(question);

      return value === null ? [] : [[question.key, value] as const];
    }),
  );
}
