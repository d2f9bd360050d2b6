import { HIGHEST_RATING, type AnswerValue, type RecordedAnswer } from "@revisit/domain/review/answerValue";
import { formatMessage } from "../message/formatMessage.ts";

/** A product or competitor with its name. */
export type Named = { readonly id: string; readonly name: string };

/** An answer in one line: what was answered, then what was noted. */
export function answerText({ value, note }: RecordedAnswer, named: readonly Named[]): string {
  const said = value === null ? "" : valueText(value, named);

  return [said, note.trim()].filter((part) => part !== "").join(": ");
}

function valueText(value: AnswerValue, named: readonly Named[]): string {
  switch (value.kind) {
    case "text":
      return value.text.trim();
    case "choice":
      return value.choice;
    case "rating":
      return `${value.rating} of ${HIGHEST_RATING}`;
    case "yes_no":
      return value.yes ? "Yes" : "No";
    case "number":
      return String(value.number);
    case "money":
      return formatMessage({
        id: "answer.money",
        message: "{amount}",
        values: { amount: { cents: value.cents, currency: value.currency } },
      });
    case "product":
      return nameOf(value.productId, named);
    case "competitor":
      return nameOf(value.competitorId, named);
  }
}

function nameOf(id: string, named: readonly Named[]): string {
  return named.find((one) => one.id === id)?.name ?? "";
}
