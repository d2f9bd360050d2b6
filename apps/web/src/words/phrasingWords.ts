import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { Phrasing } from "@revisit/api/reviews/views";

export const phrasingWords = { direct: msg`Direct`, subtle: msg`Subtle` } satisfies Record<Phrasing, MessageDescriptor>;
