import type { TerritoryNode } from "./territoryNode.ts";

/** The names from the root down to a territory; empty if it is unknown. */
export function pathOf(nodes: readonly TerritoryNode[], id: string): readonly string[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const path = new Map<string, string>();
  let above = byId.get(id);
  while (above !== undefined && !path.has(above.id)) {
    path.set(above.id, above.name);
    above = above.parentId === null ? undefined : byId.get(above.parentId);
  }

  return [...path.values()].reverse();
}
