import { RuleError } from "../errors.ts";
import type { TerritoryNode } from "./territoryNode.ts";

/**
 * Refuses a tree in which a territory stands below itself. The error names the first such territory of the list.
 *
 * @param nodes - the tree as it would be
 * @throws {RuleError} `territory_loop` {code}
 * @source docs/domain/words.md, "Territory"
 */
export function checkNoLoop(nodes: readonly Pick<TerritoryNode, "id" | "code" | "parentId">[]): void {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const sound = new Set<string>();
  for (const node of nodes) {
    const path = new Set<string>();
    for (let above: typeof node | undefined = node; above !== undefined && !sound.has(above.id); above = parentOf(byId, above)) {
      if (path.has(above.id)) {
        throw new RuleError("territory_loop", { code: above.code });
      }
      path.add(above.id);
    }
    path.forEach((id) => sound.add(id));
  }
}

function parentOf<Node extends { readonly parentId: string | null }>(byId: ReadonlyMap<string, Node>, node: Node): Node | undefined {
  return node.parentId === null ? undefined : byId.get(node.parentId);
}
