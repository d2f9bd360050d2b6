import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { FindingKind } from "@revisit/api/accounts/views";

export const findingWords = {
  perception: msg`Perception`,
  need: msg`Need`,
  competitor_contact: msg`Competitor contact`,
  perceived_value: msg`Value`,
  problem: msg`Problem`,
  promise: msg`Promise`,
  underuse: msg`Underuse`,
} satisfies Record<FindingKind, MessageDescriptor>;
