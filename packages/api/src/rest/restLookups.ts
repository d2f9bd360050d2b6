import type { ProcedureContext } from "../procedures.ts";

export type Named = { readonly owner?: string | undefined; readonly territory?: string | undefined };

/**
 * The ids behind the e-mail address of an owner and the code of a territory.
 *
 * @throws {RuleError} `person_not_found`, `territory_not_found`
 */
export async function idsOf(
  { lookups }: ProcedureContext,
  { owner, territory }: Named,
): Promise<{ ownerId?: string; territoryId?: string }> {
  return {
    ...(owner === undefined ? {} : { ownerId: await lookups.person(owner) }),
    ...(territory === undefined ? {} : { territoryId: await lookups.territory(territory) }),
  };
}
