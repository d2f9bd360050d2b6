import type { IsoDay } from "../calendar/isoDay.ts";
import { RuleError } from "../errors.ts";
import { LEADS_TO, type Channel, type ReviewEvent } from "./reviewEvent.ts";
import { mayFollow, type ReviewState } from "./reviewState.ts";

/** The part of a review that its states are made of. Days are local to the account. */
export type ReviewFacts = {
  readonly state: ReviewState;
  readonly proposedOn: IsoDay | null;
  readonly invitedAt: Date | null;
  readonly scheduledAt: Date | null;
  readonly durationMinutes: number;
  readonly channel: Channel;
  readonly startedAt: Date | null;
  readonly heldOn: IsoDay | null;
  readonly endedAt: Date | null;
  readonly nextDueOn: IsoDay | null;
  readonly reason: string | null;
  readonly tryAgainOn: IsoDay | null;
};

/**
 * The review after an event; the one given is left as it is, and what the caller keeps beside these facts goes along.
 * A review that goes on (started again) keeps the instant at which it first started.
 *
 * @param asOf - the instant of the event
 * @throws {RuleError} `review_state_conflict` {from, event} where the event can't follow; `review_needs_reason` where a
 * decline, cancellation or miss gives none
 * @source docs/domain/review.md, "States"
 */
export function moveReview<Review extends ReviewFacts>(review: Review, event: ReviewEvent, asOf: Date): Review {
  const state = LEADS_TO[event.type];
  if (!mayFollow(review.state, state)) {
    throw new RuleError("review_state_conflict", { from: review.state, event: event.type });
  }

  return { ...review, ...changesOf(review, event, asOf), state };
}

function changesOf(review: ReviewFacts, event: ReviewEvent, asOf: Date): Partial<ReviewFacts> {
  switch (event.type) {
    case "propose":
      return { proposedOn: event.on };
    case "invite":
      return { invitedAt: asOf };
    case "schedule":
      return { scheduledAt: event.at, durationMinutes: event.durationMinutes, channel: event.channel };
    case "start":
      return { startedAt: review.startedAt ?? asOf };
    case "hold":
      return { heldOn: event.on, endedAt: asOf, nextDueOn: event.nextDueOn };
    case "decline":
    case "cancel":
    case "miss":
      return { reason: reasonOf(event.reason), tryAgainOn: event.tryAgainOn, endedAt: asOf };
  }
}

function reasonOf(reason: string): string {
  const trimmed = reason.trim();
  if (trimmed === "") {
    throw new RuleError("review_needs_reason");
  }

  return trimmed;
}
