import { isAnswered, plainAnswer, type AnswerValue, type RecordedAnswer } from "./answerValue.ts";

/** How an answer moved since the one before, worst first: the order in which a rep should see them. `first` = nothing before. */
export const DIRECTIONS = ["worse", "changed", "first", "same", "better"] as const;

export type Direction = (typeof DIRECTIONS)[number];

/**
 * Compares two answers to the same question. Only a rating knows which way is up; anything else that differs has `changed`.
 * Texts are compared without case and outer blanks.
 *
 * @param before - null or unanswered: there is nothing to compare with
 * @source docs/domain/review.md, "Direction"
 */
export function answerDirection(before: RecordedAnswer | null, now: RecordedAnswer): Direction {
  if (before === null || !isAnswered(before)) {
    return "first";
  }
  if (before.value?.kind === "rating" && now.value?.kind === "rating" && before.value.rating !== now.value.rating) {
    return now.value.rating > before.value.rating ? "better" : "worse";
  }

  return isSame(before, now) ? "same" : "changed";
}

/** Orders answers for the preparation sheet: by direction, worst first; among equals the lowest rating first, unrated ones last. */
export function compareWorstFirst(a: { readonly direction: Direction; readonly value: AnswerValue | null }, b: typeof a): number {
  return DIRECTIONS.indexOf(a.direction) - DIRECTIONS.indexOf(b.direction) || ratingOf(a.value) - ratingOf(b.value);
}

function isSame(before: RecordedAnswer, now: RecordedAnswer): boolean {
  if (before.value === null || now.value === null) {
    return before.value === now.value && normalized(before.note) === normalized(now.note);
  }
  const sameCurrency = before.value.kind !== "money" || now.value.kind !== "money" || before.value.currency === now.value.currency;

  return (
    before.value.kind === now.value.kind && sameCurrency && normalized(plainAnswer(before.value)) === normalized(plainAnswer(now.value))
  );
}

function normalized(value: string | number | boolean): string {
  return String(value).trim().toLowerCase();
}

function ratingOf(value: AnswerValue | null): number {
  return value?.kind === "rating" ? value.rating : 6;
}
