import { RuleError } from "../errors.ts";
import type { QuestionKind } from "../script/question.ts";
import { HIGHEST_RATING, LOWEST_RATING, type AnswerValue } from "./answerValue.ts";

/** What a value must fit. */
export type AskedQuestion = { readonly kind: QuestionKind; readonly choices: readonly string[] };

/**
 * Reads a value from outside as the answer to a question. `null` and a blank text are no answer; unknown fields are dropped.
 *
 * @throws {RuleError} `answer_does_not_fit` where the kind, the type or the range is another
 * @source docs/domain/review.md, "Answers"
 */
export function parseAnswer(question: AskedQuestion, raw: unknown): AnswerValue | null {
  if (raw === null || raw === undefined) {
    return null;
  }
  const fields = typeof raw === "object" ? new Map<string, unknown>(Object.entries(raw)) : new Map<string, unknown>();
  const text = fields.get("text");
  if (question.kind === "text" && fields.get("kind") === "text" && typeof text === "string" && text.trim() === "") {
    return null;
  }
  const value = fields.get("kind") === question.kind ? READERS[question.kind](fields, question) : null;
  if (value === null) {
    throw new RuleError("answer_does_not_fit", { kind: question.kind });
  }

  return value;
}

type Reader = (fields: ReadonlyMap<string, unknown>, question: AskedQuestion) => AnswerValue | null;

const READERS = {
  text: (fields) => ifText(fields.get("text"), (text) => ({ kind: "text", text })),
  choice: (fields, question) =>
    ifText(fields.get("choice"), (choice) => (question.choices.includes(choice) ? { kind: "choice", choice } : null)),
  rating: (fields) => ifNumber(fields.get("rating"), (rating) => (isRating(rating) ? { kind: "rating", rating } : null)),
  yes_no: (fields) => readYesNo(fields.get("yes")),
  number: (fields) => ifNumber(fields.get("number"), (number) => ({ kind: "number", number })),
  money: (fields) => readMoney(fields.get("cents"), fields.get("currency")),
  product: (fields) => ifText(fields.get("productId"), (productId) => ({ kind: "product", productId })),
  competitor: (fields) => ifText(fields.get("competitorId"), (competitorId) => ({ kind: "competitor", competitorId })),
} as const satisfies Record<QuestionKind, Reader>;

function isRating(rating: number): boolean {
  return Number.isInteger(rating) && rating >= LOWEST_RATING && rating <= HIGHEST_RATING;
}

function readYesNo(yes: unknown): AnswerValue | null {
  return typeof yes === "boolean" ? { kind: "yes_no", yes } : null;
}

function readMoney(cents: unknown, currency: unknown): AnswerValue | null {
  const isMoney = Number.isSafeInteger(cents) && (cents as number) >= 0 && typeof currency === "string" && /^[A-Z]{3}$/.test(currency);

  return isMoney ? { kind: "money", cents: cents as number, currency } : null;
}

function ifText(value: unknown, then: (text: string) => AnswerValue | null): AnswerValue | null {
  return typeof value === "string" && value.trim() !== "" ? then(value) : null;
}

function ifNumber(value: unknown, then: (number: number) => AnswerValue | null): AnswerValue | null {
  return typeof value === "number" && Number.isFinite(value) ? then(value) : null;
}
