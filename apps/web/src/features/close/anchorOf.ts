import type { Message } from "@revisit/domain/message";

/** The step in which a blocker is mended. */
export function anchorOf({ id }: Message): string {
  return id.endsWith("review_needs_recommendation") ? "recommendation" : "findings";
}
