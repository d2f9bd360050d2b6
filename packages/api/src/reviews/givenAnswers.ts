import type { AnswerRow, PastAnswer } from "@revisit/data/review/answerRepository";
import type { VersionQuestion } from "@revisit/data/review/reviewScriptRepository";
import type { AnswerValue } from "@revisit/domain/review/answerValue";
import type { GivenAnswers } from "@revisit/domain/script/conditionsMatch";

type Answered = {
  readonly questions: readonly VersionQuestion[];
  readonly answers: readonly AnswerRow[];
  readonly last: readonly PastAnswer[];
};

/** Values by the key of their question, which stays the same through all versions of a script. */
export function givenAnswers({ questions, answers, last }: Answered): GivenAnswers {
  const keyOf = new Map(questions.map(({ id, key }) => [id, key]));

  return {
    now: valuesByKey(answers.map(({ questionId, value }) => ({ key: keyOf.get(questionId) ?? "", value }))),
    last: valuesByKey(last),
  };
}

function valuesByKey(answers: readonly { readonly key: string; readonly value: AnswerValue | null }[]): ReadonlyMap<string, AnswerValue> {
  return new Map(answers.flatMap(({ key, value }) => (value === null ? [] : [[key, value] as const])));
}
