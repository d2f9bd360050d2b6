import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";

/** 1 to 3, as stored. */
export const severityWords: Readonly<Record<number, MessageDescriptor>> = {
  1: msg`A nuisance`,
  2: msg`It costs them time`,
  3: msg`They stand still`,
};
