import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { Tab } from "./tabOf.ts";

export const tabWords = {
  timeline: msg`Timeline`,
  people: msg`People`,
  promises: msg`Promises`,
  problems: msg`Problems`,
  value: msg`Value heard`,
  competitors: msg`Competitors`,
} satisfies Record<Tab, MessageDescriptor>;
