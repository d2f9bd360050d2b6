import type { CadenceNode, CadenceReport } from "@revisit/api/cadence/views";
import type { AccountsSearch } from "../../words/accountsSearch.ts";

/** The accounts behind each figure of a line, as addresses of the accounts screen. */
export type AccountsBehind = Readonly<Record<"all" | "covered" | "overdue" | "neverReviewed" | "held" | "remaining", AccountsSearch>>;

/** A rep's line counts their accounts in one territory alone, a territory's all below it; the whole names neither. */
export function accountsBehind(node: CadenceNode, report: CadenceReport): AccountsBehind {
  const all = whoseAccounts(node, report);
  const { startsOn, endsOn } = report.period;

  return {
    all,
    covered: { ...all, coverage: ["on_track", "due_soon"] },
    overdue: { ...all, coverage: ["overdue"], sort: "next_due" },
    neverReviewed: { ...all, coverage: ["never_reviewed"] },
    held: { ...all, heldFrom: startsOn, heldTo: endsOn, sort: "last_held", dir: "desc" },
    remaining: { ...all, dueTo: endsOn, sort: "next_due" },
  };
}

function whoseAccounts(node: CadenceNode, report: CadenceReport): AccountsSearch {
  if (node.kind === "rep") {
    return { owner: node.id, ...(node.parentId === null ? {} : { territory: node.parentId, alone: true }) };
  }

  return report.nodes.some(({ id, kind }) => kind === "territory" && id === node.id) ? { territory: node.id } : {};
}
