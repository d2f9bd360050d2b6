import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { Preparation } from "@revisit/api/reviews/views";

export type Direction = Preparation["lastAnswers"][number]["direction"];

/** How an answer compares with the one before. */
export const directionWords = {
  better: msg`Better than before`,
  worse: msg`Worse than before`,
  same: msg`As before`,
  changed: msg`Other than before`,
  first: msg`Said for the first time`,
} satisfies Record<Direction, MessageDescriptor>;
