import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { Resources } from "@revisit/domain/opportunity/level";

export const resourcesWords = {
  none: msg`None`,
  limited: msg`Limited`,
  ample: msg`Ample`,
  unknown: msg`Unknown`,
} satisfies Record<Resources, MessageDescriptor>;
