import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";

/** 1 to 3, as stored. */
export const severityWords: Readonly<Record<number, MessageDescriptor>> = { 1: msg`Minor`, 2: msg`Serious`, 3: msg`Severe` };
