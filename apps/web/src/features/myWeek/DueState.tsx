import { useLingui } from "@lingui/react";
import type { DueRow } from "@revisit/api/myWeek/views";
import type { ReviewState } from "@revisit/api/reviews/views";
import { reviewStateWords } from "../../words/reviewStateWords.ts";

const SAID: readonly string[] = ["invited", "scheduled", "in_progress"] satisfies ReviewState[];

/** How far the open review is, once anything has happened. */
export function DueState({ review }: { readonly review: DueRow["openReview"] }) {
  const { i18n } = useLingui();
  if (review === null || !SAID.includes(review.state)) {
    return null;
  }

  return i18n._(reviewStateWords[review.state as ReviewState]);
}
