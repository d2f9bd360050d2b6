import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { QuestionKind } from "@revisit/domain/script/question";

export const questionKindWords = {
  text: msg`Text`,
  choice: msg`Choice`,
  rating: msg`Rating, 1 to 5`,
  yes_no: msg`Yes or no`,
  number: msg`Number`,
  money: msg`Money`,
  product: msg`Product`,
  competitor: msg`Competitor`,
} satisfies Record<QuestionKind, MessageDescriptor>;
