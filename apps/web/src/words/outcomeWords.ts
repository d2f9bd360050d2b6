import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { RecommendationView } from "@revisit/api/reviews/views";

export const outcomeWords = {
  proposed: msg`Proposed`,
  rejected: msg`Not proposed`,
  accepted: msg`Accepted`,
  declined: msg`Declined`,
  won: msg`Won`,
  lost: msg`Lost`,
} satisfies Record<RecommendationView["outcome"], MessageDescriptor>;
