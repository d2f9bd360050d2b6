import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { Coverage } from "@revisit/api/accounts/views";

export const coverageWords = {
  never_reviewed: msg`Never reviewed`,
  on_track: msg`On track`,
  due_soon: msg`Due soon`,
  overdue: msg`Overdue`,
} satisfies Record<Coverage, MessageDescriptor>;
