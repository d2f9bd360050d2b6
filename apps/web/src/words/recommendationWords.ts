import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { RecommendationKind } from "@revisit/api/reviews/views";

export const recommendationWords = {
  product: msg`Product`,
  option: msg`Option`,
  service: msg`Service`,
  replacement: msg`Replacement`,
  better_use: msg`Better use`,
} satisfies Record<RecommendationKind, MessageDescriptor>;
