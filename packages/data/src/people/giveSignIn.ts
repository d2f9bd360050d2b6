import { sql } from "../database/sql.ts";
import { newId } from "../newId.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";

/** `passwordHash` is better-auth's (scrypt): the server makes it before the transaction, because it takes a tenth of a second. */
export type SignIn = { readonly personId: string; readonly passwordHash: string };

/**
 * Lets a person of this organization sign in. Whoever signs in elsewhere with the same address keeps that one identity and its
 * password: an organization must not change what opens another (trust.md T4). Gives whether the password was set.
 */
export async function giveSignIn(tx: TenantQueries, signIn: SignIn): Promise<boolean> {
  const [person] = await tx.query<{ email: string; name: string; userId: string | null }>(
    sql`select email, name, user_id as "userId" from person where id = ${signIn.personId}::uuid`,
  );
  if (person === undefined) {
    return false;
  }
  const userId = newId();
  const added = await tx.execute(
    sql`insert into auth_user (id, name, email, updated_at) values (${userId}, ${person.name}, ${person.email}, now()) on conflict (email) do nothing`,
  );
  if (added === 0) {
    return false;
  }
  await tx.execute(sql`
    insert into auth_account (id, account_id, provider_id, user_id, password, updated_at)
    values (${newId()}, ${userId}, 'credential', ${userId}, ${signIn.passwordHash}, now())`);
  await tx.execute(sql`update person set user_id = ${userId} where id = ${signIn.personId}::uuid`);

  return true;
}
