import type { Role } from "@revisit/domain/people/viewer";
import type { Database } from "../database/database.ts";
import { memberFacts, type MemberFacts, type MemberJson } from "./memberFacts.ts";
import { hashOf, readApiKey } from "./apiKey.ts";

/** `keyId` names the actor where the key stands for nobody. */
export type IdentifiedKey = MemberFacts & { readonly keyId: string };

type KeyJson = { keyId: string; role: Role; personId: string | null; member: MemberJson };

/**
 * Reads whom an API key stands for, and remembers to the minute that it was used.
 *
 * @returns null where the text is no key, the key is unknown or revoked, or its person is no longer active
 */
export async function identifyKey(database: Database, text: string, asOf: Date): Promise<IdentifiedKey | null> {
  const key = readApiKey(text);

  if (!key) {
    return null;
  }
  const { rows } = await database.unsafePool.query<{ identity: KeyJson | null }>({
    name: "identify_key",
    text: "select identify_key($1::uuid, $2, $3) as identity",
    values: [key.orgId, hashOf(key.secret), asOf],
  });
  const identity = rows[0]?.identity;

  if (!identity || (identity.personId !== null && !identity.member.person)) {
    return null;
  }

  return { keyId: identity.keyId, ...memberFacts(identity.member, identity.role, asOf) };
}
