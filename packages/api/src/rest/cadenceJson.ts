import { z } from "zod";
import type { CadenceNode, CadenceReport } from "../cadence/views.ts";
import { day } from "./restFields.ts";

const share = z.number().nullable().meta({ description: "0 to 1; null where nothing counts" });

const figures = {
  accounts: z.int(),
  planned: z.int(),
  scheduled: z.int(),
  held: z.int(),
  remaining: z.int(),
  attainment: share,
  coverage: share,
  compliance: share,
  complianceExcused: share,
  debt: z.number(),
  debtClearsOn: day.nullable(),
  reach: share,
  capacity: z.number(),
  utilization: share,
  overdue: z.int(),
  neverReviewed: z.int(),
};

const line = z.strictObject({ kind: z.enum(["territory", "rep"]), name: z.string(), code: z.string().nullable(), ...figures });

export type CadenceTree = z.output<typeof line> & { children: CadenceTree[] };

export const cadenceTreeJson: z.ZodType<CadenceTree, CadenceTree> = z
  .strictObject({
    ...line.shape,
    get children() {
      return z.array(cadenceTreeJson);
    },
  })
  .meta({ id: "CadenceNode" });

export const cadenceJson = z.strictObject({ from: day, to: day, root: cadenceTreeJson });

export function toCadenceJson({ period, root, nodes }: CadenceReport): z.output<typeof cadenceJson> {
  const tops = nodes.filter(({ depth, kind }) => depth === 0 && kind === "territory");
  const isWhole = !tops.some(({ id }) => id === root.id);

  return {
    from: period.startsOn,
    to: period.endsOn,
    root: { ...lineOf(root), children: (isWhole ? tops : childrenOf(root, nodes)).map((node) => treeOf(node, nodes)) },
  };
}

function treeOf(node: CadenceNode, nodes: readonly CadenceNode[]): CadenceTree {
  return { ...lineOf(node), children: childrenOf(node, nodes).map((child) => treeOf(child, nodes)) };
}

function childrenOf({ kind, id }: CadenceNode, nodes: readonly CadenceNode[]): CadenceNode[] {
  return kind === "territory" ? nodes.filter(({ parentId }) => parentId === id) : [];
}

function lineOf({ kind, name, code, figures: counted }: CadenceNode): z.output<typeof line> {
  return { kind, name, code, ...counted };
}
