import type { Database } from "@revisit/data/database/database";
import { organizations, type OrganizationName } from "@revisit/data/entrance/organizations";
import { CommandError } from "./CommandError.ts";

/**
 * The organization that `--org` names, in any case; without it the only one there is.
 *
 * @throws {CommandError} which names there are
 */
export async function organizationNamed(database: Database, name: string | undefined): Promise<OrganizationName> {
  const all = await organizations(database);
  const found = name === undefined ? (all.length === 1 ? all[0] : undefined) : findNamed(all, name);
  if (found === undefined) {
    const names = all.map((organization) => `"${organization.name}"`).join(", ");
    throw new CommandError(
      name === undefined
        ? `Say which organization is meant with --org: ${names || "there is none yet"}.`
        : `There is no organization "${name}". ${names === "" ? "There is none yet: `revisit import DIR --org NAME` makes one." : `There is: ${names}.`}`,
    );
  }

  return found;
}

/** An organization by its name, in any case. */
export function findNamed(all: readonly OrganizationName[], name: string): OrganizationName | undefined {
  return (
    all.find((organization) => organization.name === name) ??
    all.find((organization) => organization.name.toLowerCase() === name.toLowerCase())
  );
}
