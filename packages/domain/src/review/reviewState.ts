/** The states of a review, in the order of its life; `due` has no row of its own, it is the account's standing. */
export const REVIEW_STATES = ["due", "proposed", "invited", "scheduled", "in_progress", "held", "declined", "cancelled", "missed"] as const;

export type ReviewState = (typeof REVIEW_STATES)[number];

/**
 * What may follow what. A state that follows itself is repeated: proposed for another day, invited again, rescheduled, gone on
 * with on another device. A review may start from any open state, since a customer who calls is reviewed on the spot.
 *
 * @source docs/domain/review.md, "States"
 */
export const MAY_FOLLOW = {
  due: ["proposed", "invited", "scheduled", "in_progress", "declined"],
  proposed: ["proposed", "invited", "scheduled", "in_progress", "declined", "cancelled"],
  invited: ["invited", "scheduled", "in_progress", "declined", "cancelled", "missed"],
  scheduled: ["scheduled", "in_progress", "declined", "cancelled", "missed"],
  in_progress: ["in_progress", "held", "cancelled"],
  held: [],
  declined: [],
  cancelled: [],
  missed: [],
} as const satisfies Record<ReviewState, readonly ReviewState[]>;

/** Whether one state may follow another. */
export function mayFollow(from: ReviewState, to: ReviewState): boolean {
  const following: readonly ReviewState[] = MAY_FOLLOW[from];

  return following.includes(to);
}

/** Whether a review still has to be held; an account has at most one such review. */
export function isOpen(state: ReviewState): boolean {
  return MAY_FOLLOW[state].length > 0;
}

/** The states of a review that ended without being held; each has a reason. */
export const ENDED_UNHELD = ["declined", "cancelled", "missed"] as const satisfies readonly ReviewState[];
