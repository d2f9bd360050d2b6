import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { ReviewState } from "@revisit/api/reviews/views";

export const reviewStateWords = {
  due: msg`Due`,
  proposed: msg`Proposed`,
  invited: msg`Invited`,
  scheduled: msg`Scheduled`,
  in_progress: msg`In progress`,
  held: msg`Held`,
  declined: msg`Declined`,
  cancelled: msg`Cancelled`,
  missed: msg`Missed`,
} satisfies Record<ReviewState, MessageDescriptor>;
