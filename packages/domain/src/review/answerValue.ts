/**
 * What the customer said to one question, by the question's kind. Plain JSON: it is stored as it is. A rating goes from 1 (bad)
 * to 5 (good); money is in hundredths of `currency`.
 *
 * @source docs/domain/review.md, "Answers"
 */
export type AnswerValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "choice"; readonly choice: string }
  | { readonly kind: "rating"; readonly rating: number }
  | { readonly kind: "yes_no"; readonly yes: boolean }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "money"; readonly cents: number; readonly currency: string }
  | { readonly kind: "product"; readonly productId: string }
  | { readonly kind: "competitor"; readonly competitorId: string };

/** An answer as recorded: the value, if one was given, and what the rep wrote beside it. */
export type RecordedAnswer = { readonly value: AnswerValue | null; readonly note: string };

export const LOWEST_RATING = 1;

export const HIGHEST_RATING = 5;

/** Whether a question was answered: a value was given or something was noted. "No" and 0 are answers; blanks are not. */
export function isAnswered(answer: RecordedAnswer): boolean {
  return answer.value !== null || answer.note.trim() !== "";
}

/** The plain value inside an answer: what conditions and comparisons look at. */
export function plainAnswer(value: AnswerValue): string | number | boolean {
  switch (value.kind) {
    case "text":
      return value.text;
    case "choice":
      return value.choice;
    case "rating":
      return value.rating;
    case "yes_no":
      return value.yes;
    case "number":
      return value.number;
    case "money":
      return value.cents;
    case "product":
      return value.productId;
    case "competitor":
      return value.competitorId;
  }
}
