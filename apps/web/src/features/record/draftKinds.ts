import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";

/** What a piece of a note can become, in the order of ⌥1 to ⌥4. */
export const DRAFT_KINDS = ["finding", "promise", "problem", "value"] as const;

export type DraftKind = (typeof DRAFT_KINDS)[number];

export const draftWords = {
  finding: msg`Finding`,
  promise: msg`Promise`,
  problem: msg`Problem`,
  value: msg`Value`,
} satisfies Record<DraftKind, MessageDescriptor>;
