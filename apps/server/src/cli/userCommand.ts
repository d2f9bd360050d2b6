import { randomBytes } from "node:crypto";
import { ensurePerson } from "@revisit/data/people/ensurePerson";
import { giveSignIn } from "@revisit/data/people/giveSignIn";
import { withTenantSql } from "@revisit/data/tenant/withTenantSql";
import type { Role } from "@revisit/domain/people/viewer";
import { hashPassword } from "../auth/hashPassword.ts";
import { CommandError } from "./CommandError.ts";
import { organizationNamed } from "./organizationNamed.ts";
import { withOperator } from "./withOperator.ts";

export type UserOptions = {
  readonly org?: string;
  readonly email: string;
  readonly name?: string;
  readonly role?: Role;
  readonly password?: string;
  readonly territory?: string;
  readonly json?: boolean;
};

const SHORTEST_PASSWORD = 10;

/** `revisit user add`: lets somebody sign in, a person of the organization or a new one. */
export async function userAddCommand(options: UserOptions): Promise<void> {
  const password = options.password ?? randomBytes(12).toString("base64url");
  if (password.length < SHORTEST_PASSWORD) {
    throw new CommandError(`A password needs at least ${String(SHORTEST_PASSWORD)} characters.`);
  }
  const email = options.email.toLowerCase();
  await withOperator("user add", async ({ database, asOf }) => {
    const organization = await organizationNamed(database, options.org);
    const passwordHash = await hashPassword(password);
    const person = await withTenantSql(database, { orgId: organization.orgId, personId: null }, async (tx) => {
      const found = await ensurePerson(
        tx,
        { email, name: options.name ?? email, role: options.role ?? "rep", territoryCode: options.territory ?? null },
        asOf,
      );
      if (found === null) {
        throw new CommandError(`There is no territory "${options.territory ?? ""}" in ${organization.name}.`);
      }
      if (!(await giveSignIn(tx, { personId: found.id, passwordHash }))) {
        throw new CommandError(`${email} can sign in already. An admin gives a new password in Settings, People.`);
      }

      return found;
    });
    const added = {
      organization: organization.name,
      email,
      role: person.role,
      password: options.password === undefined ? password : undefined,
    };
    process.stdout.write(
      options.json === true
        ? `${JSON.stringify(added)}\n`
        : `${email} can sign in to ${organization.name} as ${person.role}.${options.password === undefined ? ` Password: ${password}` : ""}\n`,
    );
  });
}
