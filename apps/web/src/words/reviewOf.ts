import { newId } from "../client/newId.ts";
import type { ReviewTarget } from "./ReviewTarget.ts";

/** The fields that every step of a review takes; where none is open, the id of the one to be made. */
export function reviewOf({ accountId, review }: ReviewTarget): { accountId: string; reviewId: string; version: number | null } {
  return { accountId, reviewId: review?.id ?? newId(), version: review?.version ?? null };
}
