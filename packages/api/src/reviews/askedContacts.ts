import type { ContactRow } from "@revisit/data/contact/contactRepository";
import type { ParticipantRow } from "@revisit/data/review/participantRepository";

/** Who will be asked, the warmest first: the customer's participants, or where none is named whoever may be contacted and is warmest. */
export function askedContacts(contacts: readonly ContactRow[], participants: readonly ParticipantRow[]): readonly ContactRow[] {
  const named = contacts.filter(({ id }) => participants.some(({ contactId }) => contactId === id));

  return named.length > 0 ? named : contacts.filter(({ doNotContact }) => !doNotContact).slice(0, 1);
}
