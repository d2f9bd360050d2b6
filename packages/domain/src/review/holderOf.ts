import type { Role } from "../people/viewer.ts";

/** Somebody who asks for a review to be started or written. */
export type Actor = { readonly personId: string; readonly role: Role };

/**
 * Who holds a review: the rep who starts it, since a rep stands in for a colleague by doing so; a manager or admin who opens
 * one leaves it with the account's owner, unless nobody owns the account.
 *
 * @param ownerId - the account's owner; null where it has none
 * @source docs/domain/review.md, "Who holds it"
 */
export function holderOf(ownerId: string | null, actor: Actor): string {
  return actor.role === "rep" ? actor.personId : (ownerId ?? actor.personId);
}
