import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { WhitespaceState } from "@revisit/domain/product/whitespaceCell";

export const whitespaceWords = {
  replacement_due: msg`Replacement due`,
  open: msg`Open`,
  competitor: msg`Competitor`,
  owned: msg`Owned`,
  unfit: msg`Does not fit`,
} satisfies Record<WhitespaceState, MessageDescriptor>;
