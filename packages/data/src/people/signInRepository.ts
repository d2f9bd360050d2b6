import { RuleError } from "@revisit/domain/errors";
import { sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import { giveSignIn, type SignIn } from "./giveSignIn.ts";

type Known = { email: string; userId: string | null; isShared: boolean };

/** How people of the organization sign in. A user may belong to several organizations: none of these may change what opens another. */
export function signInRepository(tx: TenantQueries) {
  return {
    /**
     * Sets a person's password, making their sign-in if they have none, and ends all their sessions.
     *
     * @throws {RuleError} `person_not_found`; `email_taken` where the address signs in elsewhere; `sign_in_shared`
     */
    async setPassword(signIn: SignIn): Promise<void> {
      const { email, userId, isShared } = await knownPerson(tx, signIn.personId);

      if (isShared) {
        throw new RuleError("sign_in_shared");
      }
      if (userId === null) {
        await requireGiven(giveSignIn(tx, signIn), email);

        return;
      }
      await tx.execute(
        sql`update auth_account set password = ${signIn.passwordHash}, updated_at = now() where user_id = ${userId} and provider_id = 'credential'`,
      );
      await tx.execute(sql`delete from auth_session where user_id = ${userId}`);
    },

    /**
     * Lets a person sign in with the address they have now, if they sign in at all.
     *
     * @throws {RuleError} `email_taken` where that address signs in elsewhere; `sign_in_shared` where it would change another organization's sign-in
     */
    async followEmail(personId: string): Promise<void> {
      const { email, userId, isShared } = await knownPerson(tx, personId);

      if (userId === null || (await signsInWith(tx, userId, email))) {
        return;
      }
      if (isShared) {
        throw new RuleError("sign_in_shared");
      }
      const moved = await tx.execute(
        sql`update auth_user set email = ${email}, updated_at = now() where id = ${userId} and not exists (select from auth_user where email = ${email})`,
      );

      if (moved === 0) {
        throw new RuleError("email_taken", { email });
      }
    },
  };
}

/** `isShared`: the user is a person of another organization too, which is seen as that user would see it. */
async function knownPerson(tx: TenantQueries, personId: string): Promise<Known> {
  const [person] = await tx.query<{ email: string; userId: string | null }>(
    sql`select email, user_id as "userId" from person where org_id = ${tx.orgId}::uuid and id = ${personId}::uuid`,
  );

  if (!person) {
    throw new RuleError("person_not_found");
  }
  await tx.query(sql`select set_config('app.user_id', ${person.userId ?? ""}, true)`);
  const [shared] = await tx.query(sql`select from person where user_id = ${person.userId} and org_id <> ${tx.orgId}::uuid limit 1`);
  await tx.query(sql`select set_config('app.user_id', '', true)`);

  return { ...person, isShared: shared !== undefined };
}

async function signsInWith(tx: TenantQueries, userId: string, email: string): Promise<boolean> {
  const [user] = await tx.query(sql`select from auth_user where id = ${userId} and email = ${email}`);

  return user !== undefined;
}

async function requireGiven(given: Promise<boolean>, email: string): Promise<void> {
  if (!(await given)) {
    throw new RuleError("email_taken", { email });
  }
}
