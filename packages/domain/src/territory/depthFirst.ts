import type { TerritoryNode } from "./territoryNode.ts";

const BY_NAME = new Intl.Collator("en", { numeric: true });

export type PlacedTerritory<Node extends TerritoryNode> = { readonly node: Node; readonly depth: number };

/** A forest in the order in which it is read: each territory before those below it, siblings by name; roots have depth 0. */
export function depthFirst<Node extends TerritoryNode>(nodes: readonly Node[]): readonly PlacedTerritory<Node>[] {
  const known = new Set(nodes.map((node) => node.id));
  const childrenOf = new Map<string | null, Node[]>();
  for (const node of [...nodes].sort((a, b) => BY_NAME.compare(b.name, a.name) || (a.id < b.id ? 1 : -1))) {
    const parent = node.parentId !== null && known.has(node.parentId) ? node.parentId : null;
    childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), node]);
  }
  const placed: PlacedTerritory<Node>[] = [];
  const waiting = (childrenOf.get(null) ?? []).map((node) => ({ node, depth: 0 }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const depth = next.depth + 1;
    placed.push(next);
    waiting.push(...(childrenOf.get(next.node.id) ?? []).map((node) => ({ node, depth })));
  }

  return placed;
}
