import type { PastAnswer } from "@revisit/data/review/answerRepository";
import { answerDirection, compareWorstFirst } from "@revisit/domain/review/answerDirection";
import type { Preparation } from "./views.ts";
import { answerText, type Named } from "./answerText.ts";

/** What was said in the last review, each compared with the review before, worst first. `past` comes the latest review first. */
export function lastAnswers(past: readonly PastAnswer[], named: readonly Named[]): Preparation["lastAnswers"] {
  const last = past[0]?.reviewId;

  return past
    .filter(({ reviewId }) => reviewId === last)
    .map((answer) => {
      const before = past.find(({ key, reviewId }) => key === answer.key && reviewId !== last) ?? null;

      return { answer, value: answer.value, direction: answerDirection(before, answer) };
    })
    .sort(compareWorstFirst)
    .map(({ answer, direction }) => ({
      question: answer.direct,
      area: answer.area,
      on: answer.on,
      text: answerText(answer, named),
      direction,
    }));
}
