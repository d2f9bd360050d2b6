import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { Level } from "@revisit/domain/opportunity/level";

export const levelWords = { high: msg`High`, medium: msg`Medium`, low: msg`Low` } satisfies Record<Level, MessageDescriptor>;
