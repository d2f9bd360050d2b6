import type { Database } from "../database/database.ts";
import { memberFacts, type MemberFacts, type MemberJson } from "./memberFacts.ts";

/** A signed-in user; `member` is null where their session stands in no organization, or they are no longer active there. */
export type IdentifiedUser = {
  readonly userId: string;
  readonly member: (MemberFacts & { readonly viewer: { readonly personId: string } }) | null;
};

type IdentityJson = { userId: string; member: MemberJson | null };

/**
 * Reads who holds a session, with role, territories and organization, in one round trip. Nothing is cached: whoever was
 * deactivated or moved is so at their next request.
 *
 * @param sessionToken - its signature was checked before
 * @returns null where the session is unknown or over
 */
export async function identify(database: Database, sessionToken: string, asOf: Date): Promise<IdentifiedUser | null> {
  const { rows } = await database.unsafePool.query<{ identity: IdentityJson | null }>({
    name: "identify",
    text: "select identify($1, $2) as identity",
    values: [sessionToken, asOf],
  });
  const identity = rows[0]?.identity;
  const person = identity?.member?.person;

  if (!identity) {
    return null;
  }
  if (!identity.member || !person) {
    return { userId: identity.userId, member: null };
  }
  const facts = memberFacts(identity.member, person.role, asOf);

  return { userId: identity.userId, member: { ...facts, viewer: { ...facts.viewer, personId: person.id } } };
}
