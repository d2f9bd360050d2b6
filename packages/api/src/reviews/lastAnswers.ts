import type { PastAnswer } from "@revisit/data/review/answerRepository";
import type { ReviewSubject } from "@revisit/data/review/reviewSubjectRepository";
import { answerDirection, compareWorstFirst } from "@revisit/domain/review/answerDirection";
import { fillTemplate } from "@revisit/domain/script/fillTemplate";
import type { Preparation } from "./views.ts";
import { answerText, type Named } from "./answerText.ts";

/** What was said in the last review, each compared with the review before, worst first. `past` comes the latest review first. */
export function lastAnswers(past: readonly PastAnswer[], named: readonly Named[], subject: ReviewSubject): Preparation["lastAnswers"] {
  const last = past[0]?.reviewId;

  return past
    .filter(({ reviewId }) => reviewId === last)
    .map((answer) => {
      const before = past.find(({ key, reviewId }) => key === answer.key && reviewId !== last) ?? null;

      return { answer, value: answer.value, direction: answerDirection(before, answer) };
    })
    .sort(compareWorstFirst)
    .map(({ answer, direction }) => ({
      question: fillTemplate(answer.direct, { product: subject.lastBought, account: subject.name }),
      area: answer.area,
      on: answer.on,
      text: answerText(answer, named),
      direction,
    }));
}
