import { RuleError } from "@revisit/domain/errors";
import { isOpen } from "@revisit/domain/review/reviewState";
import type { ProcedureContext } from "../procedures.ts";
import { draftOf, seen } from "./currentReview.ts";

export type ParticipantsInput = {
  readonly reviewId: string;
  readonly version: number;
  readonly participants: readonly {
    readonly id: string;
    readonly side: "us" | "customer";
    readonly personId?: string | null | undefined;
    readonly contactId?: string | null | undefined;
    readonly name: string;
  }[];
};

/** Says anew who takes part. @throws {RuleError} `review_not_found`, `record_changed_meanwhile`, `review_state_conflict`, `contact_not_found`, `person_not_found` */
export async function saveParticipants(ctx: ProcedureContext, input: ParticipantsInput): Promise<number> {
  const review = seen(await ctx.reviews.getLocked(input.reviewId), input.version);
  if (!isOpen(review.state)) {
    throw new RuleError("review_state_conflict", { from: review.state, event: "record" });
  }
  const participants = input.participants.map(({ personId, contactId, ...one }) => ({
    ...one,
    personId: personId ?? null,
    contactId: contactId ?? null,
  }));

  await ctx.participants.replace(review.id, participants);

  return ctx.reviews.update(draftOf(review), review.version);
}
