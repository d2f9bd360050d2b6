import { depthFirst } from "../territory/depthFirst.ts";
import { descendantsOf } from "../territory/descendantsOf.ts";
import type { TerritoryNode } from "../territory/territoryNode.ts";
import type { LeafCounts } from "./countsOf.ts";
import type { NodeCounts } from "./nodeCounts.ts";
import { sumCounts } from "./sumCounts.ts";

/** One line of the report. A rep who works in two territories has a line in each, so `id` alone does not name one. */
export type ReportNode = {
  readonly kind: "territory" | "rep";
  readonly id: string;
  readonly name: string;
  /** of a territory */
  readonly code: string | null;
  /** of a rep: the territory the line stands in */
  readonly parentId: string | null;
  readonly depth: number;
  readonly counts: NodeCounts;
};

export type NamedPerson = { readonly id: string; readonly name: string };

const BY_NAME = new Intl.Collator("en", { numeric: true });

/**
 * The report's lines as they are read: each territory with the sum of all below it, then its reps by name, then the
 * territories below it. What nobody owns counts in its territory and has no line. Leaves of people not named have none either.
 *
 * @source docs/domain/report.md, "Tree"
 */
export function reportTree(
  territories: readonly TerritoryNode[],
  people: readonly NamedPerson[],
  leaves: readonly LeafCounts[],
): readonly ReportNode[] {
  const nameOf = new Map(people.map((person) => [person.id, person.name]));

  return depthFirst(territories).flatMap(({ node, depth }) => {
    const below = descendantsOf(territories, node.id);
    const counts = sumCounts(leaves.filter((leaf) => below.has(leaf.territoryId)).map((leaf) => leaf.counts));
    const reps = leaves
      .filter((leaf) => leaf.territoryId === node.id && leaf.repId !== null && nameOf.has(leaf.repId))
      .map((leaf) => repNode(leaf, nameOf.get(leaf.repId ?? "") ?? "", depth + 1))
      .sort((a, b) => BY_NAME.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));

    return [{ kind: "territory" as const, id: node.id, name: node.name, code: node.code, parentId: node.parentId, depth, counts }, ...reps];
  });
}

function repNode(leaf: LeafCounts, name: string, depth: number): ReportNode {
  return { kind: "rep", id: leaf.repId ?? "", name, code: null, parentId: leaf.territoryId, depth, counts: leaf.counts };
}
