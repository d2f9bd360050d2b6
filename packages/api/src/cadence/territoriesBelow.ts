import { RuleError } from "@revisit/domain/errors";
import { descendantsOf } from "@revisit/domain/territory/descendantsOf";
import type { TerritoryNode } from "@revisit/domain/territory/territoryNode";

/** A territory with all below it, out of those that somebody sees; none named, all of them. @throws {RuleError} `territory_not_found` */
export function territoriesBelow(seen: readonly TerritoryNode[], territoryId: string | undefined): readonly TerritoryNode[] {
  if (territoryId === undefined) {
    return seen;
  }
  if (!seen.some(({ id }) => id === territoryId)) {
    throw new RuleError("territory_not_found");
  }
  const below = descendantsOf(seen, territoryId);

  return seen.filter(({ id }) => below.has(id));
}
