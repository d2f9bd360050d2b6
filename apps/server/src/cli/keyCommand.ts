import { keyRepository } from "@revisit/data/operations/keyRepository";
import { newId } from "@revisit/data/newId";
import { findPerson } from "@revisit/data/people/findPerson";
import { withTenantSql } from "@revisit/data/tenant/withTenantSql";
import type { Role } from "@revisit/domain/people/viewer";
import { CommandError } from "./CommandError.ts";
import { organizationNamed } from "./organizationNamed.ts";
import { withOperator } from "./withOperator.ts";

export type KeyOptions = {
  readonly org?: string;
  readonly role: Role;
  readonly name?: string;
  readonly email?: string;
  readonly json?: boolean;
};

/** `revisit key create`: a key for /api/v1, shown this once. A rep's or manager's key stands for a person of theirs. */
export async function keyCreateCommand(options: KeyOptions): Promise<void> {
  if (options.role !== "admin" && options.email === undefined) {
    throw new CommandError(`A ${options.role}'s key stands for a person: say whose with --email.`);
  }
  await withOperator("key create", async ({ database, asOf }) => {
    const organization = await organizationNamed(database, options.org);
    const key = await withTenantSql(database, { orgId: organization.orgId, personId: null }, async (tx) => {
      const person = options.email === undefined ? null : await findPerson(tx, options.email.toLowerCase());
      if (options.email !== undefined && person?.role !== options.role) {
        throw new CommandError(`There is no ${options.role} with the e-mail address ${options.email} in ${organization.name}.`);
      }

      return keyRepository(tx).create(
        { keyId: newId(), name: options.name ?? "Command line", role: options.role, personId: person?.id ?? null },
        asOf,
      );
    });
    process.stdout.write(
      options.json === true
        ? `${JSON.stringify({ key, organization: organization.name, role: options.role })}\n`
        : `${key}\nKeep it: it is not shown again.\n`,
    );
  });
}
