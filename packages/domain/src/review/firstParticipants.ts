/** Somebody taking part, before they have an id in the review. */
export type Participant = {
  readonly side: "us" | "customer";
  readonly personId: string | null;
  readonly contactId: string | null;
  readonly name: string;
};

export type ParticipantFacts = {
  /** of the last held review; empty where there was none */
  readonly last: readonly Participant[];
  readonly holder: { readonly id: string; readonly name: string };
  /** of the account, the warmest first */
  readonly contacts: readonly { readonly id: string; readonly name: string; readonly doNotContact: boolean }[];
};

/**
 * Whom a review starts with: those of the last held one who are still there and may be contacted, and always the holder; where
 * nobody of the customer is left, the warmest contact who may be contacted.
 *
 * @source docs/domain/review.md, "Participants"
 */
export function firstParticipants({ last, holder, contacts }: ParticipantFacts): readonly Participant[] {
  const welcome = contacts.filter(({ doNotContact }) => !doNotContact);
  const ours = last.filter(({ side, personId }) => side === "us" && personId !== holder.id);
  const theirs = last.filter(({ side, contactId }) => side === "customer" && welcome.some(({ id }) => id === contactId));
  const warmest = theirs.length === 0 ? welcome.slice(0, 1) : [];

  return [
    { side: "us", personId: holder.id, contactId: null, name: holder.name },
    ...ours,
    ...theirs,
    ...warmest.map(({ id, name }): Participant => ({ side: "customer", personId: null, contactId: id, name })),
  ];
}
