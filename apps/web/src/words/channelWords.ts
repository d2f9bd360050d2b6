import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { ReviewRow } from "@revisit/api/reviews/views";

export type Channel = ReviewRow["channel"];

export const CHANNELS = ["visit", "phone", "video"] as const satisfies readonly Channel[];

export const channelWords = { visit: msg`Visit`, phone: msg`Phone`, video: msg`Video` } satisfies Record<Channel, MessageDescriptor>;
