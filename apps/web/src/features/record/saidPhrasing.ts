import type { QuestionView } from "@revisit/api/reviews/views";
import type { Said } from "../../client/outbox/Entry.ts";

/** The words of a question: as it was asked, or as it is suggested to be. */
export function saidPhrasing(question: QuestionView, said: Said | undefined): string {
  return question[said?.phrasing ?? question.suggestedPhrasing];
}
