import { LEVELS } from "@revisit/domain/opportunity/level";
import { z } from "zod";
import { formatMessage } from "../message/formatMessage.ts";
import type { Closed } from "../reviews/views.ts";
import { day } from "./restFields.ts";

export const closedJson = z.strictObject({
  level: z.enum(LEVELS),
  nextDueOn: day,
  intervalDays: z.int(),
  intervalRule: z.string(),
  nextReview: z.strictObject({ id: z.uuid(), proposedOn: day }).nullable(),
});

/** What follows from a review that was held. */
export function toClosedJson({ level, nextDueOn, intervalDays, intervalRule, nextReview }: Closed): z.output<typeof closedJson> {
  return { level, nextDueOn, intervalDays, intervalRule: formatMessage(intervalRule), nextReview };
}
