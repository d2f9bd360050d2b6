import type { TerritoryNode } from "./territoryNode.ts";

/** The ids of a territory and of all below it: what a manager assigned to it sees. An unknown id gives only itself. */
export function descendantsOf(nodes: readonly Pick<TerritoryNode, "id" | "parentId">[], id: string): ReadonlySet<string> {
  const childrenOf = new Map<string, string[]>();
  for (const { id: child, parentId } of nodes) {
    if (parentId !== null) {
      childrenOf.set(parentId, [...(childrenOf.get(parentId) ?? []), child]);
    }
  }
  const found = new Set([id]);
  // A set is walked in the order in which it grows, so what is added here is visited in its turn.
  for (const territory of found) {
    (childrenOf.get(territory) ?? []).forEach((child) => found.add(child));
  }

  return found;
}
