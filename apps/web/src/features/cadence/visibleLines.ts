import type { CadenceNode } from "@revisit/api/cadence/views";

export type CadenceLine = { readonly node: CadenceNode; readonly hasBelow: boolean };

/** A rep with accounts in two territories has a line in each. */
export function lineKey(node: CadenceNode): string {
  return `${node.parentId ?? ""}/${node.id}`;
}

/** The lines to show, in the report's order: what stands below a closed territory is left out. */
export function visibleLines(nodes: readonly CadenceNode[], closed: ReadonlySet<string>): CadenceLine[] {
  const hidden = new Set<string>();
  const parents = new Set(nodes.map(({ parentId }) => parentId));

  return nodes.flatMap((node) => {
    const isHidden = node.parentId !== null && (hidden.has(node.parentId) || closed.has(node.parentId));
    if (isHidden && node.kind === "territory") {
      hidden.add(node.id);
    }

    return isHidden ? [] : [{ node, hasBelow: node.kind === "territory" && parents.has(node.id) }];
  });
}
