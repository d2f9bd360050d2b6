import { AREAS, type Area } from "../script/area.ts";
import type { Phrasing } from "../script/question.ts";
import { isAnswered, type RecordedAnswer } from "./answerValue.ts";

/** How much one area of a review has revealed: how many of its questions were put to the customer, how many answered. */
export type AreaMeter = { readonly area: Area; readonly asked: number; readonly answered: number; readonly of: number };

export type MeterQuestion = { readonly id: string; readonly area: Area };

/** `phrasing` = how it was asked; null = not yet. An answer that came unasked counts as asked. */
export type MeterAnswer = RecordedAnswer & { readonly questionId: string; readonly phrasing: Phrasing | null };

/**
 * The three areas in order. An area of which nothing is answered is a blind spot.
 *
 * @param questions - those that the account is asked (`questionsFor`); answers to others do not count
 * @source docs/domain/review.md, "Blind spots"
 */
export function blindSpotMeter(questions: readonly MeterQuestion[], answers: readonly MeterAnswer[]): readonly AreaMeter[] {
  const byQuestion = new Map(answers.map((answer) => [answer.questionId, answer]));

  return AREAS.map((area) => {
    const ofArea = questions.filter((question) => question.area === area);
    const given = ofArea.map((question) => byQuestion.get(question.id)).filter((answer) => answer !== undefined);

    return {
      area,
      asked: given.filter((answer) => answer.phrasing !== null || isAnswered(answer)).length,
      answered: given.filter(isAnswered).length,
      of: ofArea.length,
    };
  });
}

/** The areas of which nothing was answered, in order. */
export function blindSpotsOf(meter: readonly AreaMeter[]): readonly Area[] {
  return meter.filter(({ answered }) => answered === 0).map(({ area }) => area);
}
